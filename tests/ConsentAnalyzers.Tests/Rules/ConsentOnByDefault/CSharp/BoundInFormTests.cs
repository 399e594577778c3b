namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

/// <summary>CONSENT001 on members that a window of Windows Forms binds a box to.</summary>
public class BoundInFormTests
{
    private const string On = "public class Model { public bool First { get; set; } = [|true|]; }";
    private const string Silent = "public class Model { public bool First { get; set; } = true; }";

    [Theory]
    [InlineData("""box.Text = "Send anonymous usage data"; box.DataBindings.Add("Checked", model, nameof(Model.First));""")]
    [InlineData("""box.DataBindings.Add("Checked", model, "First"); box.Text = "Receive our newsletter";""")]
    [InlineData("""box.Text = "Send crash reports"; this.box.DataBindings.Add(new Binding(nameof(box.Checked), model, "First", true));""")]
    [InlineData("""var other = new CheckBox { Text = "Share my usage data" }; other.DataBindings.Add("Checked", model, "First");""")]
    public Task FlagsWhatAWindowLabels(string code) => Finds(On, code);

    [Theory]
    [InlineData("""box.Text = "Wrap lines"; box.DataBindings.Add("Checked", model, "First");""")]
    [InlineData("""box.Text = "Do not send usage data"; box.DataBindings.Add("Checked", model, "First");""")]
    [InlineData("""box.Text = "Send usage data"; box.DataBindings.Add("Enabled", model, "First");""")]
    [InlineData("""box.Text = "Send usage data"; box.DataBindings.Add("Checked", model, "Second");""")]
    [InlineData("""box.Text = "Send usage data"; box.DataBindings.Add("Checked", model, nameof(Other.First));""")]
    [InlineData("""box.Text = "Send usage data"; box.DataBindings.Add("Checked");""")]
    public Task IsSilentOn(string code) => Finds(Silent, code, allowErrors: true);

    [Fact]
    public Task FlagsABareAssentOfTheWindow() =>
        Finds(On, """box.Text = "I agree to help"; box.DataBindings.Add("Checked", model, "First");""", "TelemetryForm");

    [Fact]
    public Task IsSilentWhereSeveralTypesCouldBeMeant() =>
        Finds(Silent + " public class Renderer { public bool First { get; set; } }", """box.Text = "Send usage data"; box.DataBindings.Add("Checked", model, "First");""");

    private static Task Finds(string model, string code, string form = "StartForm", bool allowErrors = false) => Verify<ConsentToggleAnalyzer>.Finds(
        $$"""
        using System.Windows.Forms;

        {{model}}

        public class {{form}} : Form
        {
            private readonly CheckBox box = new CheckBox();

            public {{form}}(Model model)
            {
                {{code}}
            }
        }
        """,
        Platform.NetFramework,
        allowErrors: allowErrors);
}
