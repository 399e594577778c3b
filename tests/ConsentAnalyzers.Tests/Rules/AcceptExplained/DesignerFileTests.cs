using ConsentAnalyzers.Analyzers;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace ConsentAnalyzers.Tests.Rules.AcceptExplained;

/// <summary>CONSENT002 on forms that a designer draws.</summary>
public class DesignerFileTests
{
    [Theory]
    [InlineData("""this.Text = "Privacy";""")]
    [InlineData("""this.label.Location = new System.Drawing.Point(8, 8); this.label.Text = "Terms"; this.Controls.Add(this.label);""")]
    [InlineData("""this.label.Text = "TODO: say what this is about and for how long"; this.Controls.Add(this.label);""")]
    public Task FlagsAnAcceptThatNothingExplains(string drawn) => Run(Form("{|CONSENT002:new System.Windows.Forms.Button()|}", drawn));

    [Theory]
    [InlineData("""this.label.Location = new System.Drawing.Point(8, 8); this.label.Text = "We keep the address of your computer for thirty days."; this.Controls.Add(this.label);""")]
    [InlineData("""this.text.Location = new System.Drawing.Point(8, 8); this.text.ReadOnly = true; this.text.Text = resources.GetString("text.Text"); this.Controls.Add(this.text);""")]
    [InlineData("""this.Controls.Add(new System.Windows.Forms.RichTextBox { Location = new System.Drawing.Point(8, 8) });""")]
    public Task IsSilentOnAnAcceptThatIsExplained(string drawn) => Run(Form("new System.Windows.Forms.Button()", drawn));

    [Theory]
    [InlineData("""public ConsentForm() { InitializeComponent(); label.Text = System.IO.File.ReadAllText("eula.txt"); }""")]
    [InlineData("""private void ConsentForm_Load(object sender, System.EventArgs e) { text.Text = "We keep the address of your computer."; }""")]
    [InlineData("""private void Fill() { list.Items.Add("We keep the address of your computer."); }""")]
    public Task IsSilentWhereTheOtherPartFillsTexts(string other) => Run(Form("new System.Windows.Forms.Button()", ""), other);

    [Theory]
    [InlineData("""public ConsentForm() { InitializeComponent(); }""")]
    [InlineData("""private void accept_Click(object sender, System.EventArgs e) { label.Text = "Thank you, we have stored your answer now."; }""")]
    public Task FlagsAnAcceptWhereTheOtherPartSaysNothing(string other) => Run(Form("{|CONSENT002:new System.Windows.Forms.Button()|}", ""), other);

    [Fact]
    public Task IsSilentInTheOrdinaryAnalyzer() => Run<AcceptActionAnalyzer>(Form("new System.Windows.Forms.Button()", ""), "");

    [Fact]
    public Task IsSilentOnOtherForms() =>
        Run(Form("new System.Windows.Forms.Button()", """this.Text = "Incoming call";""").Replace("ConsentForm", "CallForm"), "");

    private static string Form(string accept, string drawn) =>
        $$"""
        public partial class ConsentForm : System.Windows.Forms.Form
        {
            private System.Windows.Forms.Button accept;
            private System.Windows.Forms.Label label;
            private System.Windows.Forms.TextBox text;
            private System.Windows.Forms.ListBox list;

            private void InitializeComponent()
            {
                System.ComponentModel.ComponentResourceManager resources = new System.ComponentModel.ComponentResourceManager(typeof(ConsentForm));
                this.accept = {{accept}};
                this.label = new System.Windows.Forms.Label();
                this.text = new System.Windows.Forms.TextBox();
                this.list = new System.Windows.Forms.ListBox();
                this.SuspendLayout();
                this.accept.Location = new System.Drawing.Point(8, 80);
                this.accept.Name = "accept";
                this.accept.Text = "I &accept";
                this.Controls.Add(this.accept);
                {{drawn}}
                this.Name = "ConsentForm";
                this.ResumeLayout(false);
            }
        }
        """;

    private static Task Run(string drawn, string other = "") => Run<GeneratedSourceAnalyzer>(drawn, other);

    private static Task Run<TAnalyzer>(string drawn, string other)
        where TAnalyzer : Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer, new()
    {
        var test = new CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
        {
            ReferenceAssemblies = Setup.NoFramework,
            MarkupOptions = Setup.Markup,
            TestBehaviors = Setup.Behaviors,
        };
        test.DisabledDiagnostics.AddRange([.. Setup.Unasked, "CONSENT004"]);
        Setup.Apply(test.TestState, "", Platform.NetFramework, "");
        test.TestState.Sources.Add(("/0/ConsentForm.Designer.cs", drawn));
        test.TestState.Sources.Add(("/0/ConsentForm.cs", $"public partial class ConsentForm {{ {other} }}"));
        return test.RunAsync();
    }
}
