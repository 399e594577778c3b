using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.Tests.Reading.Resources;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

/// <summary>CONSENT001 on controls and members of C# whose labels stand in resources.</summary>
public sealed class ResourceLabelTests
{
    private const string Localizers = """
        public class LocalizedString { public string Value => ""; public static implicit operator string(LocalizedString text) => ""; }
        public interface IStringLocalizer { LocalizedString this[string name] { get; } }
        public interface IStringLocalizer<T> : IStringLocalizer { }
        public static class Lookups
        {
            public static string GetLocalized(this string key) => key;
            public static string GetLocalizedResource(this string key) => key;
            public static string GetResource(string key) => key;
            public static string GetResourceString(string key) => key;
            public static string GetLocalizedString(string key) => key;
            public static string FindResource(string key) => key;
            public static string GetTranslation(string key) => key;
            public static string Translate(string key) => key;
            public static string Load(string key) => key;
        }
        public class Join { }
        public class Leave { }
        public class CheckBox { public bool IsChecked { get; set; } public string Content { get; set; } = ""; }
        public class LocalizedDisplayNameAttribute : System.ComponentModel.DisplayNameAttribute { public LocalizedDisplayNameAttribute(string key) : base(key) { } }
        """;

    [Theory]
    [InlineData("Strings.Line12")]
    [InlineData("Shop.Properties.Strings.Line12")]
    [InlineData("Strings.ResourceManager.GetString(\"Line12\")!")]
    [InlineData("_texts[\"Row.One\"]")]
    [InlineData("_texts[\"Row.One\"].Value")]
    [InlineData("_join[\"Row5\"]")]
    [InlineData("\"Row.One\".GetLocalized()")]
    [InlineData("\"Row.One\".GetLocalizedResource()")]
    [InlineData("Lookups.GetResource(\"Row.One\")")]
    [InlineData("Lookups.GetResourceString(\"Row.One\")")]
    [InlineData("Lookups.GetLocalizedString(\"Row.One\")")]
    [InlineData("Lookups.FindResource(\"Row.One\")")]
    [InlineData("Lookups.GetTranslation(\"Row.One\")")]
    [InlineData("Lookups.Translate(\"Share usage data\")")]
    [InlineData("_texts[\"Share usage data\"]")]
    public async Task FlagsABoxThatSaysSoInAResource(string label)
    {
        await Finds($$"""class Start { void Build() { var b = new CheckBox { IsChecked = [|true|], Content = {{label}} }; } }""");
        await Finds($$"""class Start { CheckBox _b = new(); public Start() { _b.Content = {{label}}; _b.IsChecked = [|true|]; } }""");
    }

    [Theory]
    [InlineData("Strings.Line99")]
    [InlineData("Strings.AllowTelemetry")]
    [InlineData("Other.Line12")]
    [InlineData("_leave[\"Row5\"]")]
    [InlineData("_other[\"Row5\"]")]
    [InlineData("_texts[\"Row2\"]")]
    [InlineData("Lookups.Load(\"Row.One\")")]
    [InlineData("\"Row9\".GetLocalized()")]
    public Task IsSilentOnOtherTexts(string label) =>
        Finds($$"""class Start { void Build() { var b = new CheckBox { IsChecked = true, Content = {{label}} }; } }""");

    [Theory]
    [InlineData("[System.ComponentModel.DataAnnotations.Display(Name = \"Line12\", ResourceType = typeof(Strings))]")]
    [InlineData("[System.ComponentModel.DataAnnotations.Display(Name = nameof(Strings.Line12), ResourceType = typeof(Strings))]")]
    [InlineData("[System.ComponentModel.DataAnnotations.Display(Name = \"Row.One\")]")]
    [InlineData("[System.ComponentModel.Description(\"Row.One\")]")]
    public Task FlagsAMemberWhoseAttributeNamesAResource(string attribute) =>
        Finds($$"""class Choices { {{attribute}} public bool First { get; set; } = [|true|]; }""");

    [Theory]
    [InlineData("[System.ComponentModel.DataAnnotations.Display(Name = \"AllowTelemetry\", ResourceType = typeof(Strings))]")]
    [InlineData("[System.ComponentModel.DataAnnotations.Display(Name = \"Line12\", ResourceType = typeof(Other))]")]
    [InlineData("[System.ComponentModel.DataAnnotations.Display(Name = \"Row2\")]")]
    public Task IsSilentOnOtherTextsOfAttributes(string attribute) =>
        Finds($$"""class Choices { {{attribute}} public bool First { get; set; } = true; }""");

    [Theory]
    [InlineData("FirstForm", "[|true|]")]
    [InlineData("SecondForm", "true")]
    public async Task AFormReadsItsOwnResources(string form, string value)
    {
        var test = new Verify<ConsentToggleAnalyzer>.Test($$"""
            public class {{form}} : System.Windows.Forms.Form
            {
                private System.Windows.Forms.CheckBox box1;
                private void InitializeComponent()
                {
                    var resources = new System.ComponentModel.ComponentResourceManager(typeof({{form}}));
                    this.box1 = new System.Windows.Forms.CheckBox();
                    this.box1.Checked = {{value}};
                    resources.ApplyResources(this.box1, "box1");
                }
            }
            """, Platform.NetFramework);
        test.TestState.AdditionalFiles.Add(("/0/FirstForm.resx", TextsOf.Rows(("box1.Text", "Share usage data"))));
        test.TestState.AdditionalFiles.Add(("/0/SecondForm.resx", TextsOf.Rows(("box1.Text", "Wrap long lines"))));
        await test.RunAsync();
    }

    [Fact]
    public async Task AFormMayLookItsTextsUp()
    {
        var test = new Verify<ConsentToggleAnalyzer>.Test("""
            public class FirstForm : System.Windows.Forms.Form
            {
                private System.Windows.Forms.CheckBox box1 = new System.Windows.Forms.CheckBox();
                public FirstForm()
                {
                    var resources = new System.ComponentModel.ComponentResourceManager(typeof(FirstForm));
                    this.box1.Text = resources.GetString("box1.Text");
                    this.box1.Checked = [|true|];
                }
            }
            """, Platform.NetFramework);
        test.TestState.AdditionalFiles.Add(("/0/FirstForm.resx", TextsOf.Rows(("box1.Text", "Share usage data"))));
        test.TestState.AdditionalFiles.Add(("/0/SecondForm.resx", TextsOf.Rows(("box1.Text", "Wrap long lines"))));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("/0/SettingsPage.xaml", """<Page><CheckBox IsChecked="{Binding Improve}" Content="{x:Static p:Strings.Line12}" /></Page>""", "[|true|]")]
    [InlineData("/0/SettingsPage.xaml", """<Page><CheckBox IsChecked="{Binding Improve}" Content="{x:Static p:Strings.Line99}" /></Page>""", "true")]
    [InlineData("/0/Settings.razor", """<label><input type="checkbox" @bind="Model.Improve" /> @Loc["Row.One"]</label>""", "[|true|]")]
    [InlineData("/0/Settings.razor", """<label><input type="checkbox" @bind="Model.Improve" /> @Loc["Row2"]</label>""", "true")]
    public Task AMemberIsBoundToALabelInAResource(string path, string markup, string value) => Finds(
        $$"""public class SettingsModel { public bool Improve { get; set; } = {{value}}; }""", (path, markup));

    private static Task Finds(string source, params (string Path, string Text)[] files)
    {
        var start = source.IndexOf('{') + 1;
        var test = new Verify<ConsentToggleAnalyzer>.Test("using Shop.Properties; " + source.Insert(start, " readonly IStringLocalizer _texts = null!, _other = null!; readonly IStringLocalizer<Join> _join = null!; readonly IStringLocalizer<Leave> _leave = null!; "));
        test.TestState.Sources.Add(("/0/Localizers.cs", Localizers));
        test.TestState.Sources.Add(("/0/Other.cs", "class Other { public const string Line12 = \"Wrap long lines\"; }"));
        test.TestState.Sources.Add(("/0/Strings.Designer.cs", TextsOf.Designer(
            "Strings",
            ("Line12", "Looks up a localized string similar to Share usage data."),
            ("Line99", "Looks up a localized string similar to Wrap long lines."),
            ("AllowTelemetry", "Looks up a localized string similar to Show the weather."))));
        test.TestState.AdditionalFiles.Add(("/0/SharedResource.resx", TextsOf.Rows(("Row.One", "Send crash reports"), ("Row2", "Show the weather"))));
        test.TestState.AdditionalFiles.Add(("/0/Join.resx", TextsOf.Rows(("Row5", "Subscribe to our newsletter"))));
        test.TestState.AdditionalFiles.Add(("/0/Leave.resx", TextsOf.Rows(("Row5", "Leave the page"))));
        foreach (var (path, text) in files)
        {
            test.TestState.AdditionalFiles.Add((path, text));
        }

        test.CompilerDiagnostics = Microsoft.CodeAnalysis.Testing.CompilerDiagnostics.Errors;
        return test.RunAsync();
    }
}
