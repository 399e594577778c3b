using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Controls;

/// <summary>Components whose names and members say nothing, which a team names in its options.</summary>
public class OwnControlsTests
{
    private const string Toggles = "consent_analyzers.toggle_controls = Acme.BitOption:Selected:Words, acme-pill:active";
    private const string Actions = "consent_analyzers.action_controls = FluentPill:Words";

    [Theory]
    [InlineData("""new BitOption { Words = "Share usage data with partners", Selected = [|true|] };""")]
    [InlineData("""var option = new BitOption(); option.Words = "Send me the newsletter"; option.Selected = [|true|];""")]
    public Task FlagsAToggleOfATeamInCode(string statements) => Verify<ConsentToggleAnalyzer>.Finds(Screen(statements), editorConfig: Toggles);

    [Theory]
    [InlineData("""new BitOption { Words = "Share usage data with partners", Selected = true };""")]
    [InlineData("""var option = new BitOption(); option.Words = "Send me the newsletter"; option.Selected = true;""")]
    public Task IsSilentInCodeOnWhatNobodyCallsAToggle(string statements) => Verify<ConsentToggleAnalyzer>.Finds(Screen(statements));

    [Theory]
    [InlineData("Pages/Privacy.razor", """<BitOption Selected="[|true|]" Words="Share usage data with partners" />""")]
    [InlineData("Pages/Privacy.razor", """<acme-pill active="[|true|]">Send me the newsletter</acme-pill>""")]
    [InlineData("Pages/Privacy.cshtml", """<acme-pill active="[|true|]">Send me the newsletter</acme-pill>""")]
    [InlineData("PrivacyPage.xaml", """<b:BitOption Selected="[|True|]" Words="Share usage data with partners" />""")]
    [InlineData("PrivacyPage.xaml", """<b:BitOption Words="Send me the newsletter"><b:BitOption.Selected>[|True|]</b:BitOption.Selected></b:BitOption>""")]
    public void FlagsAToggleOfATeamInMarkup(string path, string source)
    {
        VerifyFile.Finds(path, source, Toggles);
        VerifyFile.Finds(path, source.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Pages/Privacy.razor", """<BitOption Selected="false" Words="Share usage data with partners" />""")]
    [InlineData("Pages/Privacy.razor", """<BitOption IsChecked="true" Words="Share usage data with partners" />""")]
    [InlineData("PrivacyPage.xaml", """<b:OtherOption Selected="True" Words="Share usage data with partners" />""")]
    public void IsSilentOnAToggleThatStartsOffAndOnOtherControls(string path, string source) => VerifyFile.Finds(path, source, Toggles);

    [Fact]
    public void TurnsAToggleOfATeamOff() => VerifyFile.Repairs(
        "Pages/Privacy.razor",
        """<BitOption Selected="[|true|]" Words="Share usage data with partners" />""",
        """<BitOption Selected="false" Words="Share usage data with partners" />""",
        Toggles);

    [Fact]
    public Task FlagsAnAcceptOnAButtonOfATeamInCode() => Verify<AcceptActionAnalyzer>.Finds(
        Dialog("""{|CONSENT002:new FluentPill { Words = "I agree" }|}"""), Platform.NetFramework, Actions);

    [Fact]
    public Task IsSilentInCodeOnWhatNobodyCallsAButton() => Verify<AcceptActionAnalyzer>.Finds(Dialog("""new FluentPill { Words = "I agree" }"""), Platform.NetFramework);

    [Theory]
    [InlineData("Pages/Terms.razor", "@page \"/terms\"\n<h1>Terms of service</h1>\n[|<FluentPill Words=\"I agree\" />|]")]
    [InlineData("Pages/Terms.razor", "@page \"/terms\"\n<h1>Terms of service</h1>\n[|<FluentPill>|]I agree</FluentPill>")]
    [InlineData("TermsPage.xaml", """<StackPanel><TextBlock Text="Terms of service" FontSize="24" />[|<f:FluentPill Words="I agree" />|]</StackPanel>""")]
    public void FlagsAnAcceptOnAButtonOfATeamInMarkup(string path, string source)
    {
        VerifyFile.Finds(path, source, Actions);
        VerifyFile.Finds(path, source.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));
    }

    private static string Screen(string statements) =>
        $$"""
        namespace Acme
        {
            class BitOption { public bool Selected { get; set; } public string Words { get; set; } }

            class PrivacyScreen { void Build() { {{statements}} } }
        }
        """;

    private static string Dialog(string pill) =>
        $$"""
        using System.Windows.Forms;

        class FluentPill : Control { public string Words { get; set; } }

        class TermsForm : Form { public TermsForm() { Controls.Add({{pill}}); } }
        """;
}
