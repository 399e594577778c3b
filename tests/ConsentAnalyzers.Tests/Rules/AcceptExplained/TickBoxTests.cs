using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.AcceptExplained;

/// <summary>CONSENT002 on boxes that say "I agree", and nothing on the form says to what.</summary>
public class TickBoxTests
{
    [Theory]
    [InlineData("""_terms = [|new CheckBox()|]; _terms.Text = "I agree"; Controls.Add(_terms); Controls.Add(new Button { Text = "Submit" }); }  private CheckBox _terms; private void Later() {""")]
    [InlineData("""var next = new Button { Text = "Join", Enabled = false }; Controls.Add([|new CheckBox { Text = "I accept" }|]); Controls.Add(next);""")]
    [InlineData("""var box = [|new CheckBox { Text = "&Yes, I agree" }|]; box.CheckedChanged += OnTicked; Controls.Add(box); Controls.Add(new Button { Text = "Next" });""")]
    [InlineData("""Text = "Licence agreement"; Controls.Add([|new CheckBox { Text = "I have read and understood everything and I accept" }|]); Controls.Add(new Button { Text = "Next" });""")]
    [InlineData("""Controls.Add(new Label { Text = "Terms and conditions" }); Controls.Add([|new CheckBox { Text = "I agree to the above" }|]); Controls.Add(new Button { Text = "Install" });""")]
    [InlineData("""var next = new Button { Text = "Join", Enabled = false }; Controls.Add(new LinkLabel { Text = "Forgot your password?" }); Controls.Add([|new CheckBox { Text = "I consent" }|]); Controls.Add(next);""")]
    public Task FlagsATickThatNothingExplains(string statements) => Find(statements);

    [Theory]
    [InlineData("""Text = "License"; Controls.Add(new Label { Text = "You may use the program as long as you do not sell it." }); Controls.Add(new CheckBox { Text = "I agree" }); Controls.Add(new Button { Text = "Next", Enabled = false });""")]
    [InlineData("""Text = "License"; Controls.Add(new CheckBox { Text = "I agree" }); Controls.Add(new Label { Text = "You may use the program as long as you do not sell it." }); Controls.Add(new Button { Text = "Next", Enabled = false });""")]
    [InlineData("""Text = "License"; Controls.Add(new RichTextBox()); Controls.Add(new CheckBox { Text = "I agree" }); Controls.Add(new Button { Text = "Next", Enabled = false });""")]
    [InlineData("""Text = "Setup"; Controls.Add(new LinkLabel { Text = "Terms of use" }); Controls.Add(new CheckBox { Text = "I agree" }); Controls.Add(new Button { Text = "Next", Enabled = false });""")]
    [InlineData("""Text = "Setup"; Controls.Add(new CheckBox { Text = "I agree to receive offers" }); Controls.Add(new Button { Text = "Next", Enabled = false });""")]
    [InlineData("""Text = "Setup"; Controls.Add(new CheckBox { Text = "I agree to the" }); Controls.Add(new Button { Text = "Rules" }); Controls.Add(new Button { Text = "Next", Enabled = false });""")]
    [InlineData("""Text = "Survey"; Controls.Add(new Label { Text = "The food was good" }); Controls.Add(new CheckBox { Text = "I agree" }); Controls.Add(new Button { Text = "Next" });""")]
    [InlineData("""Text = "License"; Controls.Add(new RadioButton { Text = "I agree" }); Controls.Add(new RadioButton { Text = "I do not agree" });""")]
    [InlineData("""Text = "Delete account"; Controls.Add(new CheckBox { Text = "I agree" }); Controls.Add(new Button { Text = "Delete", Enabled = false });""")]
    public Task IsSilentOnATickThatIsExplainedOrAnswersSomethingElse(string statements) => Find(statements);

    [Fact]
    public Task FlagsTheButtonAloneWhereItAccepts() =>
        Find("""Text = "Terms"; Controls.Add(new CheckBox { Text = "I agree" }); Controls.Add([|new Button { Text = "Accept" }|]);""");

    private static Task Find(string statements) => Verify<AcceptActionAnalyzer>.Finds(
        $$"""
        using System.Windows.Forms;

        class SignUpForm : Form
        {
            public SignUpForm()
            {
                {{statements}}
            }

            private void OnTicked(object sender, EventArgs e) { }
        }
        """,
        Platform.NetFramework);
}
