using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.AcceptExplained;

/// <summary>CONSENT002 on Windows Forms that are built in code, and on message boxes.</summary>
public class WinFormsTests
{
    [Theory]
    [InlineData("""Controls.Add([|new Button { Text = "&Accept" }|]);""")]
    [InlineData("""var ok = [|new Button { Text = "I agree", Dock = DockStyle.Bottom }|]; AcceptButton = ok; this.Controls.Add(ok);""")]
    [InlineData("""_accept = [|new Button()|]; _accept.Text = "Accept"; Controls.Add(_accept);""")]
    [InlineData("""var title = new Label { Text = "Updated terms of service" }; var accept = [|new Button { Text = "Accept" }|]; Controls.AddRange(new Control[] { title, accept });""")]
    [InlineData("""var accept = [|new Button { Text = "Accept" }|]; var text = new Label { Text = "By accepting you let us keep all of your chats for five years." }; Controls.Add(accept); Controls.Add(text);""")]
    [InlineData("""var flow = new FlowLayoutPanel(); flow.Controls.Add([|new Button { Text = "Allow all cookies" }|]); Controls.Add(flow);""")]
    public Task FlagsAnAcceptThatNothingExplains(string statements) => Find(statements);

    [Theory]
    [InlineData("""var text = new Label { Text = "By accepting you let us keep all of your chats for five years." }; Controls.Add(text); Controls.Add(new Button { Text = "Accept" });""")]
    [InlineData("""var title = new Label { Text = "Terms" }; var text = new TextBox { Multiline = true, Text = System.IO.File.ReadAllText("terms.txt") }; var accept = new Button { Text = "Accept" }; Controls.AddRange(new Control[] { title, text, accept });""")]
    [InlineData("""Controls.Add(new RichTextBox()); Controls.Add(new Button { Text = "Accept" });""")]
    [InlineData("""var accept = new Button { Text = "Accept" };""")]
    [InlineData("""Controls.Add(new Button { Text = "Accept", Dock = DockStyle.Bottom }); Controls.Add(new Label { Text = "By accepting you let us keep all of your chats for five years.", Dock = DockStyle.Fill });""")]
    [InlineData("""Controls.Add(new Button { Text = "Accept", Top = 200 }); Controls.Add(new Label { Text = "By accepting you let us keep all of your chats for five years.", Top = 0 });""")]
    [InlineData("""var table = new TableLayoutPanel(); table.Controls.Add(new Button { Text = "Accept" }, 0, 1); table.Controls.Add(new Label { Text = "By accepting you let us keep all of your chats for five years." }, 0, 0); Controls.Add(table);""")]
    [InlineData("""var browser = new WebBrowser(); Controls.Add(browser); Controls.Add(new Button { Text = "Accept" });""")]
    public Task IsSilentOnAnAcceptThatIsExplainedOrUnknown(string statements) => Find(statements);

    [Theory]
    [InlineData("""MessageBox.Show("Accept?", "Terms of service", [|MessageBoxButtons.YesNo|]);""")]
    [InlineData("""MessageBox.Show("Do you agree to our terms?", "", [|MessageBoxButtons.OKCancel|]);""")]
    [InlineData("""if (MessageBox.Show(this, "Accept the terms?", Text, [|MessageBoxButtons.YesNo|], MessageBoxIcon.Question) == DialogResult.Yes) Close();""")]
    [InlineData("""MessageBox.Show("Send crash reports?", "Privacy", [|MessageBoxButtons.YesNo|]);""")]
    public Task FlagsAMessageBoxThatAsksWithoutSayingWhat(string statements) => Find(statements);

    [Theory]
    [InlineData("""MessageBox.Show("Do you accept that we send your usage data to our servers in Dublin?", "Privacy", MessageBoxButtons.YesNo);""")]
    [InlineData("""MessageBox.Show(Terms(), "Accept the terms?", MessageBoxButtons.YesNo);""")]
    [InlineData("""MessageBox.Show("Delete all cookies?", "Privacy", MessageBoxButtons.YesNo);""")]
    [InlineData("""MessageBox.Show("Withdraw consent?", "Privacy", MessageBoxButtons.YesNo);""")]
    [InlineData("""MessageBox.Show("Accept changes?", "Merge", MessageBoxButtons.YesNo);""")]
    [InlineData("""MessageBox.Show("Terms accepted", "Terms", MessageBoxButtons.OK);""")]
    [InlineData("""MessageBox.Show("Could not save your consent.", "Error", MessageBoxButtons.OKCancel);""")]
    [InlineData("""MessageBox.Show("Save before closing?", "Privacy editor", MessageBoxButtons.YesNoCancel);""")]
    public Task IsSilentOnAMessageBoxThatExplainsOrAsksSomethingElse(string statements) => Find(statements);

    [Fact]
    public Task IsSilentWhereAnotherMethodAddsTheText() => Verify<AcceptActionAnalyzer>.Finds(
        """
        using System.Windows.Forms;

        class TermsForm : Form
        {
            public TermsForm()
            {
                AddText();
                Controls.Add(new Button { Text = "Accept" });
            }

            private void AddText() => Controls.Add(new Label { Text = Properties.Terms });

            private static class Properties { public static string Terms => "…"; }
        }
        """,
        Platform.NetFramework);

    private static Task Find(string statements) => Verify<AcceptActionAnalyzer>.Finds(
        $$"""
        using System.Windows.Forms;

        class ConsentForm : Form
        {
            private Button _accept;

            public ConsentForm()
            {
                {{statements}}
            }

            private static string Terms() => throw new NotImplementedException();
        }
        """,
        Platform.NetFramework);
}
