using ConsentAnalyzers.CodeFixes;

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
    [InlineData("Akzeptieren", "Wenn Sie „Akzeptieren“ wählen, stimmen Sie den folgenden Punkten zu, sofern sie ausgewählt sind: Nutzungsdaten senden; Newsletter abonnieren.")]
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
    [InlineData("int SpeicherdauerInJahren { get; } = {|CONSENT003:5|};")]
    [InlineData("int NutzerLoeschenNachMonaten { get; } = {|CONSENT003:24|};")]
    [InlineData("string Löschfrist { get; } = {|CONSENT003:\"P2Y\"|};")]
    [InlineData("int ChatverlaufWochen { get; } = 3;")]
    [InlineData("TimeSpan Aufbewahrungsfrist { get; } = TimeSpan.FromDays(30);")]
    [InlineData("TimeSpan RechnungsAufbewahrungsfrist { get; } = TimeSpan.FromDays(3650);")]
    public Task ReadsPeriods(string member) => Verify<RetentionAnalyzer>.Finds($$"""using System; class ChatOptions { public {{member}} }""");

    [Theory]
    [InlineData("\"Chats\": { \"AufbewahrungTage\": {|CONSENT003:365|} }")]
    [InlineData("\"Datenschutz\": { \"Aufbewahrungsfristen\": { \"NachrichtenMonate\": {|CONSENT003:18|}, \"SitzungenTage\": 14 } }")]
    [InlineData("\"Bewerbung\": { \"BewerberdatenLoeschenNachTagen\": {|CONSENT003:180|} }")]
    [InlineData("\"Rechnungen\": { \"AufbewahrungJahre\": 10 }")]
    [InlineData("\"Protokolldateien\": { \"AufbewahrungTage\": 90 }")]
    [InlineData("\"Lebensmittellager\": { \"AufbewahrungsdauerTage\": 540 }")]
    [InlineData("\"Papierkorb\": { \"LoeschenNachTagen\": 60 }")]
    public void ReadsPeriodsInSettings(string section) => VerifyFile.Finds("appsettings.json", $"{{ {section} }}");

    [Theory]
    [InlineData("Zustimmen", "Du kannst alles jederzeit ändern.", "Nutzungsdaten senden", "Wenn du „Zustimmen“ wählst, stimmst du Folgendem zu, sofern es ausgewählt ist: Nutzungsdaten senden.")]
    [InlineData("Alle akzeptieren", "Hilf uns, Contoso zu verbessern.", "Standort teilen", "Wenn du „Alle akzeptieren“ wählst, stimmst du Folgendem zu: Standort teilen.")]
    [InlineData("Alle zulassen", "Das sind Ihre Einstellungen.", "Absturzberichte senden", "Wenn Sie „Alle zulassen“ wählen, stimmen Sie Folgendem zu: Absturzberichte senden.")]
    public void ExplainsOneChoiceOnAPage(string caption, string opening, string label, string explanation) => Rules.AcceptExplained.VerifyFile.Repairs(
        "Shared/Consent.razor",
        $$"""<div lang="de" class="consent"><h2>Einwilligung</h2><p>{{opening}}</p><label><input type="checkbox" /> {{label}}</label>{|CONSENT002:<button>|}{{caption}}</button></div>""",
        $$"""<div lang="de" class="consent"><h2>Einwilligung</h2><p>{{opening}}</p><label><input type="checkbox" /> {{label}}</label><p id="{{IdOf(caption)}}">{{explanation}}</p><button aria-describedby="{{IdOf(caption)}}">{{caption}}</button></div>""");

    [Theory]
    [InlineData("Alles akzeptieren", "Wenn du „Alles akzeptieren“ wählst, stimmst du allem Folgenden zu: Standort teilen; Newsletter abonnieren.")]
    [InlineData("Ich stimme zu", "Wenn du „Ich stimme zu“ wählst, stimmst du den folgenden Punkten zu, sofern sie ausgewählt sind: Standort teilen; Newsletter abonnieren.")]
    public void ExplainsSeveralToFriends(string caption, string explanation) => Rules.AcceptExplained.VerifyFile.Repairs(
        "Views/ConsentWindow.axaml",
        $$"""<Window xmlns="https://github.com/avaloniaui" Title="Deine Einwilligung"><StackPanel><CheckBox Content="Standort teilen"/><CheckBox Content="Newsletter abonnieren"/>{|CONSENT002:<Button Content="{{caption}}"/>|}</StackPanel></Window>""",
        $"""<Window xmlns="https://github.com/avaloniaui" Title="Deine Einwilligung"><StackPanel><CheckBox Content="Standort teilen"/><CheckBox Content="Newsletter abonnieren"/><TextBlock Text="{explanation}" TextWrapping="Wrap" /><Button Content="{caption}" AutomationProperties.HelpText="{explanation}"/></StackPanel></Window>""");

    [Theory]
    [InlineData("Zustimmen", "Nicht zustimmen")]
    [InlineData("Ich willige ein", "Nicht einwilligen")]
    [InlineData("Zulassen", "Nicht erlauben")]
    [InlineData("Akzeptieren", "Ablehnen")]
    [InlineData("Alle Cookies akzeptieren", "Alle ablehnen")]
    public void PutsADeclineBesideAnAccept(string accept, string decline) => Rules.AcceptDeclinable.VerifyFile.Repairs(
        "Shared/Banner.razor",
        $$"""
        <div class="cookie-banner">
            <p>Wir verwenden Cookies für Statistik und Werbung.</p>
            [|<button class="btn" @onclick="Accept">|]{{accept}}</button>
            <a href="/cookies">Einstellungen</a>
        </div>

        @code {
            private async Task Accept()
            {
                einstellungen.AllowAnalytics = true;
                await einstellungen.SaveAsync();
            }
        }
        """,
        $$"""
        <div class="cookie-banner">
            <p>Wir verwenden Cookies für Statistik und Werbung.</p>
            <button class="btn" @onclick="Accept">{{accept}}</button>
            <button class="btn" @onclick="Decline">{{decline}}</button>
            <a href="/cookies">Einstellungen</a>
        </div>

        @code {
            private async Task Accept()
            {
                einstellungen.AllowAnalytics = true;
                await einstellungen.SaveAsync();
            }

            private async Task Decline()
            {
                einstellungen.AllowAnalytics = false;
                await einstellungen.SaveAsync();
            }
        }
        """);

    [Theory]
    [InlineData("Ja, ich stimme zu", "Nicht zustimmen")]
    [InlineData("Erlauben", "Nicht erlauben")]
    [InlineData("Alles akzeptieren", "Alle ablehnen")]
    public Task PutsADeclineIntoADialog(string accept, string decline) => Verify<AcceptDeclinableAnalyzer, AcceptDeclinableFix>.FixesSingly(
        Dialog($"[|\"{accept}\"|]"), Dialog($"\"{accept}\", Decline: \"{decline}\""), decline);

    [Theory]
    [InlineData("Vi använder dina användningsdata för reklam.")]
    [InlineData("Vi bruger dine brugsdata til markedsføring og reklamer.")]
    [InlineData("We use your data for marketing and share them with our partners.")]
    public void DeclinesInNoLanguageThatIsNotCertain(string prose) => Rules.AcceptDeclinable.VerifyFile.OffersNothing(
        "Shared/Banner.razor",
        $"""<div class="cookie-banner"><h2>Cookies</h2><p>{prose}</p>[|<button @onclick="() => SetConsent(true)">|]Zustimmen</button></div>""");

    [Theory]
    [InlineData("RegisterModel", "DatenschutzBestaetigt", true)]
    [InlineData("AnmeldeFormular", "DatenschutzAkzeptiert", true)]
    [InlineData("RegistrierungViewModel", "AGBsAkzeptiert", true)]
    [InlineData("BestellFormular", "AgbAkzeptiert", true)]
    [InlineData("RegisterViewModel", "AgbBestaetigt", true)]
    [InlineData("Vertrag", "BedingungenErfuellt", false)]
    [InlineData("Bestellung", "Bestaetigt", false)]
    public Task ReadsWhatIsAcceptedWhenSigningUp(string type, string member, bool isTerms) => Verify<ConsentToggleAnalyzer>.Finds(
        $$"""class {{type}} { public bool {{member}} { get; set; } = {{(isTerms ? "[|true|]" : "true")}}; }""");

    [Theory]
    [InlineData("BenutzerOptions", "LoeschenNachTagen", true)]
    [InlineData("BenutzerOptions", "TageBisLoeschung", true)]
    [InlineData("KundenOptions", "TageBisZurLoeschung", true)]
    [InlineData("ProduktOptions", "LoeschenNachTagen", false)]
    [InlineData("Lebensmittel", "AufbewahrungsTage", false)]
    [InlineData("UserFilesOptions", "DeleteAfterDays", false)]
    public Task ReadsWhoIsDeletedByTheType(string type, string member, bool isOfPeople) => Verify<RetentionAnalyzer>.Finds(
        $$"""class {{type}} { public int {{member}} { get; set; } = {{(isOfPeople ? "[|1825|]" : "1825")}}; }""");

    [Theory]
    [InlineData("LoescheBesuche", true)]
    [InlineData("BereinigeBesucherprotokoll", true)]
    [InlineData("LoescheProdukte", false)]
    [InlineData("LoescheBilder", false)]
    public Task ReadsPurges(string method, bool isOfPeople) => Verify<RetentionAnalyzer>.Finds(
        $$"""using System; class Cleaner { void Run() => {{method}}({{(isOfPeople ? "[|DateTime.UtcNow.AddYears(-3)|]" : "DateTime.UtcNow.AddYears(-3)")}}); void {{method}}(DateTime before) { } }""");

    private static string IdOf(string caption) => $"consent-{caption.ToLowerInvariant().Replace(' ', '-')}-explanation";

    private static string Dialog(string arguments) =>
        $$"""
        public record ConsentPrompt(string Title, string Message, string Accept, string? Decline = null);
        public static class Consent { public static ConsentPrompt Ask() => new("Nutzungsdaten", "Wir möchten Nutzungsdaten erfassen und an Contoso senden.", {{arguments}}); }
        """;
}
