using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.AcceptExplained;

/// <summary>CONSENT002 on forms whose buttons are made at their fields and filled in the constructor.</summary>
public class WinFormsFieldTests
{
    [Theory]
    [InlineData("""private readonly Button _accept = [|new()|], _decline = new();""", """_accept.Text = "I accept"; _decline.Text = "Decline"; Controls.Add(_accept); Controls.Add(_decline);""")]
    [InlineData("""private readonly Button _agree = [|new Button { Text = "I agree" }|];""", """Controls.Add(_agree);""")]
    [InlineData("""private readonly Label _title = new() { Text = "Privacy policy" }; private readonly Button _ok = [|new()|];""", """_ok.Text = "Accept"; Controls.AddRange(new Control[] { _title, _ok });""")]
    [InlineData("""private readonly FlowLayoutPanel _row = new(); private readonly Button _ok = [|new Button { Text = "Accept" }|];""", """_row.Controls.Add(_ok); Controls.Add(_row);""")]
    [InlineData("""private Button Agree { get; } = [|new() { Text = "Agree" }|];""", """Controls.Add(Agree);""")]
    [InlineData("""private readonly Label _title = new() { Text = "User agreement" }; private readonly CheckBox _ok = [|new()|];""", """_ok.Text = "I agree"; Controls.Add(_title); Controls.Add(_ok);""")]
    [InlineData("""private Button _accept;""", """_accept = [|new Button { Text = "I accept" }|]; Controls.Add(_accept);""")]
    public Task FlagsAnAcceptThatNothingExplains(string members, string statements) => Find(members, statements);

    [Theory]
    [InlineData("""private readonly Label _why = new() { Text = "We send the list of your games to our server every week." }; private readonly Button _accept = new();""", """_accept.Text = "I accept"; Controls.Add(_why); Controls.Add(_accept);""")]
    [InlineData("""private readonly Label _why = new(); private readonly Button _accept = new() { Text = "I accept" };""", """_why.Text = "We send the list of your games to our server every week."; Controls.Add(_why); Controls.Add(_accept);""")]
    [InlineData("""private readonly WebBrowser _page = new(); private readonly Button _accept = new() { Text = "I accept" };""", """Controls.Add(_page); Controls.Add(_accept);""")]
    [InlineData("""private readonly Label _why = new(); private readonly Button _accept = new() { Text = "I accept" };""", """Controls.Add(_why); Controls.Add(_accept); Fill(); } private void Fill() { _why.Text = System.IO.File.ReadAllText("terms.txt");""")]
    [InlineData("""private readonly ListBox _lines = new(); private readonly Button _accept = new() { Text = "I accept" };""", """Controls.Add(_lines); Controls.Add(_accept); } protected override void OnLoad(EventArgs e) { _lines.Items.Add("Terms");""")]
    [InlineData("""private readonly Button _accept = new() { Text = "I accept" };""", "")]
    [InlineData("""private static readonly Button Accept = new() { Text = "I accept" };""", "Controls.Add(Accept);")]
    public Task IsSilentOnAnAcceptThatIsExplainedOrUnknown(string members, string statements) => Find(members, statements);

    [Fact]
    public Task FlagsAnAcceptWhereOnlyAClickChangesTexts() => Find(
        """private readonly Label _state = new(); private readonly Button _accept = [|new() { Text = "I accept" }|];""",
        """Controls.Add(_state); Controls.Add(_accept); _accept.Click += OnClick; } private void OnClick(object sender, EventArgs e) { _state.Text = "Thank you, we have stored your answer now.";""");

    [Theory]
    [InlineData("Controls.Add(new RichTextBox());", "new Button { Text = \"I accept\" }")]
    [InlineData("ShowInTaskbar = false;", "[|new Button { Text = \"I accept\" }|]")]
    public Task SeesWhatABaseFormShows(string inBase, string accept) => Verify<AcceptActionAnalyzer>.Finds(
        $$"""
        using System.Windows.Forms;

        class PlainForm : Form
        {
            protected PlainForm() { {{inBase}} }
        }

        class ConsentForm : PlainForm
        {
            public ConsentForm() => Controls.Add({{accept}});
        }
        """,
        Platform.NetFramework);

    [Fact]
    public Task IsSilentOnOtherForms() => Verify<AcceptActionAnalyzer>.Finds(
        """
        using System.Windows.Forms;

        class CallForm : Form
        {
            private readonly Button _accept = new() { Text = "Accept" };
            private readonly Button _decline = new() { Text = "Decline" };

            public CallForm() => Controls.AddRange(new Control[] { _accept, _decline });
        }
        """,
        Platform.NetFramework);

    private static Task Find(string members, string statements) => Verify<AcceptActionAnalyzer>.Finds(
        $$"""
        using System.Windows.Forms;

        class ConsentForm : Form
        {
            {{members}}

            public ConsentForm()
            {
                {{statements}}
            }
        }
        """,
        Platform.NetFramework);
}
