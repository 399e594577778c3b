using ConsentAnalyzers.Reading.CSharp.Acceptance;
using ConsentAnalyzers.Reading.CSharp.Toggles;
using ConsentAnalyzers.Reading.Markup.Acceptance;
using ConsentAnalyzers.Reading.Markup.Web;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.Xaml;

namespace ConsentAnalyzers.Tests.Vocabulary;

/// <summary>Words that the readers of code, markup and settings ask for and no other case has.</summary>
public sealed class WordsOfReaders
{
    [Theory]
    [InlineData("Initialise, Activated, Appearing, Launching, Launched, Navigated")]
    public void SayThatSomethingStarts(string words) => Each(words, word => Assert.True(PersonsAction.NamesStart($"On{word}"), word));

    [Theory]
    [InlineData("Tap, Tapped, Pressed, Submitted, Put, Patch")]
    public void SayThatAPersonActs(string words) => Each(words, word => Assert.True(PersonsAction.NamesAction($"On{word}"), word));

    [Theory]
    [InlineData("Obtained, Received")]
    public void AnnounceADecision(string words) => Each(words, word => Assert.Equal(Occasion.Event, Occasions.OfType($"Consent{word}")));

    [Theory]
    [InlineData("Proof, Evidence")]
    public void StoreADecision(string words) => Each(words, word => Assert.Equal(Occasion.StoredDecision, Occasions.OfType($"{word}OfConsent")));

    [Theory]
    [InlineData("defaultvalue, enabledbydefault, onbydefault, defaultenabled, defaulton")]
    public void AreStates(string words) => Each(words, word => Assert.True(BareState.Is(word), word));

    [Theory]
    [InlineData("preticked, initialstate, defaultstate, checkedbydefault, initiallychecked, initiallyon, defaulton, defaultchecked")]
    public void AreTicks(string words) => Each(words, word => Assert.True(BareState.IsTickParameter(word), word));

    [Theory]
    [InlineData("dflt, initial value, if missing, assume yes")]
    public void AreDefaults(string words) => Each(words, word => Assert.True(BareState.IsDefaultParameter(word), word));

    [Theory]
    [InlineData("y or n, yes or no")]
    public void WaitForAnAnswer(string words) => Each(words, word => Assert.True(AcceptTexts.IsPrompt($"I agree, {word}"), word));

    [Theory]
    [InlineData("subheader")]
    public void AreHeadings(string words) => Each(words, word => Assert.True(MarkupHeadings.IsIn(word), word));

    [Theory]
    [InlineData("minimal")]
    public void SayNo(string words) => Each(words, word => Assert.Equal(Stance.No, Answers.StanceOf(word)));

    [Theory]
    [InlineData("checklist, recipients, audience, series, layers")]
    public void PickSomething(string words) => Each(words, word => Assert.True(Enclosure.IsPicking(word), word));

    [Theory]
    [InlineData("functionality, statistical, unclassified")]
    public void AreCategoriesOfCookies(string words) => EachFile(words, "Cookies.cshtml", word =>
        $"""<h1>Cookie settings</h1><form><input type="checkbox" name="{word}" [|checked|] /></form>""");

    [Theory]
    [InlineData("apikey, connectionstring, PropertyId, WorkspaceId, SiteId")]
    public void ConnectToAService(string keys) => EachFile(keys, "appsettings.json", key => $$"""{ "Telemetry": { "Enabled": true, "{{key}}": "" } }""");

    [Theory]
    [InlineData("featuremanagement, featureflags, healthchecks")]
    public void AreOperators(string sections) => EachFile(sections, "appsettings.json", section => $$"""{ "{{section}}": { "ShareUsageData": true } }""");

    [Theory]
    [InlineData("displayname")]
    public void LabelASetting(string keys) => EachFile(keys, "appsettings.json", key => $$"""{ "Privacy": [ { "{{key}}": "Share usage data", "value": [|true|] } ] }""");

    [Theory]
    [InlineData("timeunit")]
    public void NameAUnit(string keys) => EachFile(keys, "appsettings.json", key => $$"""{ "Chats": { "Retention": [|5|], "{{key}}": "years" } }""");

    [Theory]
    [InlineData("num, updown, tb, sld, stepper, spinner, cbo, cmb, dropdown, ctl")]
    public void NameAControl(string words) => EachFile(words, "SettingsPage.xaml", word => XamlPages.Wpf($"""<TextBox x:Name="{word}ChatRetentionDays" Text="[|1825|]" />"""));

    private static void Each(string words, Action<string> check) => Assert.All(words.Split(", "), check);

    private static void EachFile(string words, string name, Func<string, string> text) =>
        Each(words, word => VerifyFile.Finds(name, text(word)));
}
