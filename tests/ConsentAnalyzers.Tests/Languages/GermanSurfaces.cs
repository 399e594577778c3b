namespace ConsentAnalyzers.Tests.Languages;

/// <summary>What is written for people on a German surface, and what German words do beside English ones.</summary>
public sealed class GermanSurfaces
{
    [Fact]
    public void ExplainsAnAcceptInTheLanguageOfThePage() => Rules.AcceptExplained.VerifyFile.Repairs(
        "wwwroot/page.html",
        """<html lang="de"><p>Willkommen in unserem Laden. Hier finden Sie alles, was Sie für Ihre Kunden benötigen.</p><form id="consent"><label><input type="checkbox"> Nutzungsdaten senden</label>{|CONSENT002:<button>|}Zustimmen</button></form></html>""",
        """<html lang="de"><p>Willkommen in unserem Laden. Hier finden Sie alles, was Sie für Ihre Kunden benötigen.</p><form id="consent"><label><input type="checkbox"> Nutzungsdaten senden</label><p id="zustimmen-explanation">Wenn Sie „Zustimmen“ wählen, stimmen Sie Folgendem zu, sofern es ausgewählt ist: Nutzungsdaten senden.</p><button aria-describedby="zustimmen-explanation">Zustimmen</button></form></html>""");

    [Theory]
    [InlineData("Alle akzeptieren", "Wenn Sie „Alle akzeptieren“ wählen, stimmen Sie allem Folgenden zu: Nutzungsdaten senden; Newsletter abonnieren.")]
    [InlineData("Akzeptieren", "Wenn Sie „Akzeptieren“ wählen, stimmen Sie allem zu, was davon ausgewählt ist: Nutzungsdaten senden; Newsletter abonnieren.")]
    public void ExplainsAllOfIt(string caption, string explanation) => Rules.AcceptExplained.VerifyFile.Repairs(
        "Views/ConsentWindow.xaml",
        $$"""<Window Title="Einwilligung"><StackPanel><CheckBox Content="Nutzungsdaten senden"/><CheckBox Content="Newsletter abonnieren"/>{|CONSENT002:<Button Content="{{caption}}"/>|}</StackPanel></Window>""",
        $"""<Window Title="Einwilligung"><StackPanel><CheckBox Content="Nutzungsdaten senden"/><CheckBox Content="Newsletter abonnieren"/><TextBlock Text="{explanation}" TextWrapping="Wrap" /><Button Content="{caption}" AutomationProperties.HelpText="{explanation}"/></StackPanel></Window>""");

    [Fact]
    public void SaysDuToWhomThePageSaysDu() => Rules.AcceptExplained.VerifyFile.Repairs(
        "Views/ConsentWindow.xaml",
        """<Window Title="Deine Einwilligung"><StackPanel><CheckBox Content="Absturzberichte senden"/>{|CONSENT002:<Button Content="Zustimmen"/>|}</StackPanel></Window>""",
        """<Window Title="Deine Einwilligung"><StackPanel><CheckBox Content="Absturzberichte senden"/><TextBlock Text="Wenn du „Zustimmen“ wählst, stimmst du Folgendem zu, sofern es ausgewählt ist: Absturzberichte senden." TextWrapping="Wrap" /><Button Content="Zustimmen" AutomationProperties.HelpText="Wenn du „Zustimmen“ wählst, stimmst du Folgendem zu, sofern es ausgewählt ist: Absturzberichte senden."/></StackPanel></Window>""");

    [Theory]
    [InlineData("Title=\"Einwilligung\" xml:lang=\"sv\"", "Nutzungsdaten senden")]
    [InlineData("Title=\"Einwilligung\"", "Skicka användningsdata")]
    [InlineData("Title=\"Privacy\"", "Nutzungsdaten senden")]
    public void WritesNothingWhereTheLanguageIsNotCertain(string window, string label) => VerifyFile.OffersNothing(
        "Views/ConsentWindow.xaml",
        $$"""<Window {{window}}><StackPanel><CheckBox Content="{{label}}"/><CheckBox Content="Send crash reports"/>{|CONSENT002:<Button Content="Zustimmen"/>|}</StackPanel></Window>""");

    [Fact]
    public void IsSilentWhereGermanProseExplains() => VerifyFile.Finds(
        "wwwroot/page.html",
        """<form id="consent"><p>Mit Ihrer Zustimmung senden wir Nutzungsdaten an Contoso, um unsere Dienste zu verbessern.</p><label><input type="checkbox"> Nutzungsdaten senden</label><button>Zustimmen</button></form>""");

    [Fact]
    public void FlagsAnExplanationThatLeavesTheChoiceOut() => VerifyFile.Finds(
        "wwwroot/page.html",
        """<form id="consent"><p>Unsere Nutzungsbedingungen werden am 1. Mai aktualisiert und gelten dann für alle.</p><label><input type="checkbox"> Meine Chats zum Training der KI verwenden</label>{|CONSENT002:<button>|}Akzeptieren</button></form>""");

    [Theory]
    [InlineData("Notwendige Cookies")]
    [InlineData("Technisch erforderlich")]
    [InlineData("Immer aktiv")]
    public void IsSilentOnLockedNecessaryBoxes(string label) => VerifyFile.Finds(
        "wwwroot/page.html", $"""<div id="cookie-settings"><label><input type="checkbox" checked disabled> {label}</label></div>""");

    [Theory]
    [InlineData("TimeSpan Aufbewahrungsfrist { get; } = {|CONSENT003:TimeSpan.FromDays(1825)|};")]
    [InlineData("int ChatAufbewahrungMonate { get; } = {|CONSENT003:60|};")]
    [InlineData("TimeSpan Aufbewahrungsfrist { get; } = TimeSpan.FromDays(30);")]
    [InlineData("TimeSpan RechnungsAufbewahrungsfrist { get; } = TimeSpan.FromDays(3650);")]
    public Task ReadsPeriods(string member) => Verify<RetentionAnalyzer>.Finds($$"""using System; class ChatOptions { public {{member}} }""");
}
