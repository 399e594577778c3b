using ConsentAnalyzers.Controls;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Tests.Options;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Controls;

public class ControlCatalogueTests
{
    [Theory]
    [InlineData("MudSwitch", "Choice")]
    [InlineData("RadzenCheckBox", "Choice")]
    [InlineData("FluentRadio", "Choice")]
    [InlineData("ToggleSwitch", "Choice")]
    [InlineData("BitToggleButton", "Choice")]
    [InlineData("SfButton", "Action")]
    [InlineData("RadButton", "Action")]
    [InlineData("MenuItem", "Action")]
    [InlineData("HyperlinkButton", "Action")]
    [InlineData("MudLink", "Link")]
    [InlineData("TextBlock", "Text")]
    [InlineData("Label", "Text")]
    [InlineData("ContentDialog", "Dialog")]
    [InlineData("GroupBox", "Card")]
    [InlineData("StackPanel", "Container")]
    public void KnowsWhatLibrariesCallTheirControls(string name, string kind) =>
        Assert.Equal(kind, KindOf(name, ControlHost.Xaml));

    [Theory]
    [InlineData("TextBox", "Field", "Text")]
    [InlineData("RichTextBox", "Field", "Opaque")]
    [InlineData("DialogAction", "Container", "Action")]
    [InlineData("ComboBox", "Field", "Ignored")]
    public void TellsMarkupFromCode(string name, string inMarkup, string inCode)
    {
        Assert.Equal(inMarkup, KindOf(name, ControlHost.Xaml));
        Assert.Equal(inMarkup, KindOf(name, ControlHost.Component));
        Assert.Equal(inCode, KindOf(name, ControlHost.Code));
    }

    [Fact]
    public void TakesALibrarysOddControlsByARowEach()
    {
        var settings = ConsentSettings.Default with
        {
            Controls = ControlCatalogue.BuiltIn.With(
                [new Control("BitOption", ControlKind.Choice, "Selected", "Words"), new Control("FluentPill", ControlKind.Action)]),
        };

        Assert.Equal("CONSENT001", FoundIn("""<BitOption Selected="true" Words="Share usage data" />""", settings));
        Assert.Equal("CONSENT002", FoundIn("<h1>Terms of service</h1><FluentPill>I agree</FluentPill>", settings));
        Assert.Equal("", FoundIn("""<BitOption Selected="true" Words="Share usage data" />""", ConsentSettings.Default));
        Assert.Equal("", FoundIn("<h1>Terms of service</h1><FluentPill>I agree</FluentPill>", ConsentSettings.Default));
    }

    [Fact]
    public void ListsEveryControlOnce() =>
        Assert.Equal(KnownControls.All.Count, KnownControls.All.Select(row => row.Name).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [InlineData("toggle_controls", "Pill")]
    [InlineData("toggle_controls", "Acme.Ui.Pill : Selected : Words, ConsentRow, acme-pill:on")]
    [InlineData("action_controls", "Acme.Ui.Pill:Words, Go")]
    public void ReadsATeamsControls(string key, string value)
    {
        var options = ConfiguredFiles.Option(key, value).At("/shop/A.cs");

        Assert.Empty(options.Problems);
        Assert.True(options.Settings.Controls.IsListed("Pill", key == "toggle_controls" ? ControlKind.Choice : ControlKind.Action));
    }

    [Theory]
    [InlineData("toggle_controls", "Pill:Selected:Words:More")]
    [InlineData("toggle_controls", "Pill::Words")]
    [InlineData("toggle_controls", "\"Pill\"")]
    [InlineData("toggle_controls", "Pill Selected")]
    [InlineData("toggle_controls", ",")]
    [InlineData("toggle_controls", "Pill*")]
    [InlineData("toggle_controls", "Acme.")]
    [InlineData("action_controls", "Pill:Selected:Words")]
    [InlineData("action_controls", "<Pill>")]
    [InlineData("action_controls", "1")]
    public void SaysWhereATeamsControlsCannotBeRead(string key, string value)
    {
        var options = ConfiguredFiles.Option(key, value).At("/shop/A.cs");

        Assert.Equal((OptionFault.Value, "consent_analyzers." + key), Assert.Single(options.Problems) is var problem ? (problem.Fault, problem.Key) : default);
        Assert.Same(ControlCatalogue.BuiltIn, options.Settings.Controls);
    }

    private static string KindOf(string name, ControlHost host) => ControlCatalogue.BuiltIn.KindOf(name, host).ToString();

    private static string FoundIn(string source, ConsentSettings settings) => string.Join(
        ",", FileInspection.Inspect("Pages/Terms.razor", SourceText.From(source), settings, default).Select(finding => finding.Diagnostic.Id));
}
