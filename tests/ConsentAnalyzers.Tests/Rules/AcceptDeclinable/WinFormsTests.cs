namespace ConsentAnalyzers.Tests.Rules.AcceptDeclinable;

/// <summary>CONSENT004 in Windows Forms.</summary>
public class WinFormsTests
{
    [Theory]
    [InlineData("""Controls.Add(new Label { Text = "We would like to collect usage data." }); Controls.Add([|new Button { Text = "Accept" }|]);""")]
    [InlineData("""Controls.Add(new Label { Text = "May we use your chats to train our models?" }); Controls.Add([|new Button { Text = "&Allow" }|]); Controls.Add(new Button { Text = "Not now" });""")]
    [InlineData("""var accept = [|new Button()|]; accept.Text = "I agree"; accept.Click += OnAccept; Controls.Add(new Label { Text = "We send crash reports and usage data to our partners." }); Controls.Add(accept); Controls.Add(new LinkLabel { Text = "More options" });""")]
    public Task FlagsAForm(string statements) => Find(statements);

    [Theory]
    [InlineData("""Controls.Add(new Label { Text = "We would like to collect usage data." }); Controls.Add(new Button { Text = "Accept" }); Controls.Add(new Button { Text = "&Decline" });""")]
    [InlineData("""Controls.Add(new Label { Text = "We would like to collect usage data." }); Controls.Add(new Button { Text = "Accept" }); Controls.Add(new Button { Text = "Cancel", DialogResult = DialogResult.Cancel });""")]
    [InlineData("""Controls.Add(new Label { Text = "We would like to collect usage data." }); Controls.Add(new Button { Text = "Accept" }); Controls.Add(new LinkLabel { Text = "Continue without accepting" });""")]
    [InlineData("""Controls.Add(new Label { Text = "Please read the licence agreement." }); Controls.Add(new Button { Text = "I accept" });""")]
    [InlineData("""Controls.Add(new Label { Text = "Register. By registering you accept that we use your data for marketing." }); Controls.Add(new TextBox()); Controls.Add(new Button { Text = "Accept and register" });""")]
    [InlineData("""Controls.Add(new Label { Text = "We would like to collect usage data." }); Controls.Add(new CheckBox { Text = "Send usage data" }); Controls.Add(new Button { Text = "Accept" });""")]
    public Task IsSilentOnAForm(string statements) => Find(statements);

    private static Task Find(string statements) => Verify<AcceptDeclinableAnalyzer>.Finds(
        $$"""
        using System.Windows.Forms;
        public class UsageDataForm : Form
        {
            public UsageDataForm() { {{statements}} }
            private void OnAccept(object? sender, EventArgs e) { }
        }
        """,
        Platform.NetFramework);
}
