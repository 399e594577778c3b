using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Languages;

/// <summary>What is written for people on a Dutch surface, and what Dutch names keep.</summary>
public sealed class DutchSurfaces
{
    [Theory]
    [InlineData("Alles accepteren", "Als u “Alles accepteren” kiest, gaat u akkoord met al het volgende: Gebruiksgegevens delen; Nieuwsbrief ontvangen.")]
    [InlineData("Akkoord", "Als u “Akkoord” kiest, gaat u akkoord met alles wat u hiervan hebt geselecteerd: Gebruiksgegevens delen; Nieuwsbrief ontvangen.")]
    public void ExplainsAllOfIt(string caption, string explanation) => Rules.AcceptExplained.VerifyFile.Repairs(
        "Views/ConsentWindow.xaml",
        $$"""<Window Title="Toestemming"><StackPanel><CheckBox Content="Gebruiksgegevens delen"/><CheckBox Content="Nieuwsbrief ontvangen"/>{|CONSENT002:<Button Content="{{caption}}"/>|}</StackPanel></Window>""",
        $"""<Window Title="Toestemming"><StackPanel><CheckBox Content="Gebruiksgegevens delen"/><CheckBox Content="Nieuwsbrief ontvangen"/><TextBlock Text="{explanation}" TextWrapping="Wrap" /><Button Content="{caption}" AutomationProperties.HelpText="{explanation}"/></StackPanel></Window>""");

    [Theory]
    [InlineData("Toestemming", "Alle cookies toestaan", "Als u “Alle cookies toestaan” kiest, gaat u akkoord met het volgende: Crashrapporten verzenden.")]
    [InlineData("Toestemming", "Ik ga akkoord", "Als u “Ik ga akkoord” kiest, gaat u akkoord met het volgende, als dit is geselecteerd: Crashrapporten verzenden.")]
    [InlineData("Jouw toestemming", "Ik ga akkoord", "Als je “Ik ga akkoord” kiest, ga je akkoord met het volgende, als dit is geselecteerd: Crashrapporten verzenden.")]
    [InlineData("Jouw toestemming", "Alles toestaan", "Als je “Alles toestaan” kiest, ga je akkoord met het volgende: Crashrapporten verzenden.")]
    public void SaysJeToWhomTheWindowSaysJe(string title, string caption, string explanation) => Rules.AcceptExplained.VerifyFile.Repairs(
        "Views/ConsentWindow.xaml",
        $$"""<Window Title="{{title}}"><StackPanel><CheckBox Content="Crashrapporten verzenden"/>{|CONSENT002:<Button Content="{{caption}}"/>|}</StackPanel></Window>""",
        $"""<Window Title="{title}"><StackPanel><CheckBox Content="Crashrapporten verzenden"/><TextBlock Text="{explanation}" TextWrapping="Wrap" /><Button Content="{caption}" AutomationProperties.HelpText="{explanation}"/></StackPanel></Window>""");

    [Theory]
    [InlineData("Uw toestemming", "Als u “Toestaan” kiest, gaat u akkoord met alles wat u hiervan hebt geselecteerd: Locatie delen; Gepersonaliseerde advertenties.")]
    [InlineData("Je toestemming", "Als je “Toestaan” kiest, ga je akkoord met alles wat je hiervan hebt geselecteerd: Locatie delen; Gepersonaliseerde advertenties.")]
    public void ExplainsOnAPage(string heading, string explanation) => Rules.AcceptExplained.VerifyFile.Repairs(
        "Pages/Toestemming.razor",
        $$"""<form id="consent"><h2>{{heading}}</h2><label><input type="checkbox"> Locatie delen</label><label><input type="checkbox"> Gepersonaliseerde advertenties</label>{|CONSENT002:<button>|}Toestaan</button></form>""",
        $"""<form id="consent"><h2>{heading}</h2><label><input type="checkbox"> Locatie delen</label><label><input type="checkbox"> Gepersonaliseerde advertenties</label><p id="toestemming-toestaan-explanation">{explanation}</p><button aria-describedby="toestemming-toestaan-explanation">Toestaan</button></form>""");

    [Theory]
    [InlineData("Title=\"Toestemming\" xml:lang=\"sv\"", "Gebruiksgegevens delen")]
    [InlineData("Title=\"Toestemming\"", "Nutzungsdaten senden")]
    [InlineData("Title=\"Toestemming\"", "Skicka användningsdata")]
    public void WritesNothingWhereTheLanguageIsNotCertain(string window, string label) => VerifyFile.OffersNothing(
        "Views/ConsentWindow.xaml",
        $$"""<Window {{window}}><StackPanel><CheckBox Content="{{label}}"/><CheckBox Content="Send crash reports"/>{|CONSENT002:<Button Content="Toestaan"/>|}</StackPanel></Window>""");

    [Theory]
    [InlineData("Toestaan", "Niet toestaan")]
    [InlineData("Accepteren", "Weigeren")]
    [InlineData("Ik ga akkoord", "Niet akkoord")]
    [InlineData("Alles toestaan", "Alles weigeren")]
    public void DeclinesInDutch(string accept, string decline) => Rules.AcceptDeclinable.VerifyFile.Repairs(
        "Shared/Banner.razor",
        $$"""<div class="modal"><p>Mogen wij uw gesprekken gebruiken om onze AI-modellen te trainen?</p>[|<button @onclick="() => SetConsent(true)">|]{{accept}}</button></div>""",
        $$"""<div class="modal"><p>Mogen wij uw gesprekken gebruiken om onze AI-modellen te trainen?</p><button @onclick="() => SetConsent(true)">{{accept}}</button><button @onclick="() => SetConsent(false)">{{decline}}</button></div>""");

    [Fact]
    public void DeclinesInAHandlerOfItsOwn() => Rules.AcceptDeclinable.VerifyFile.Repairs(
        "Shared/Banner.razor",
        """
        <div class="cookie-banner">
            <p>Wij gebruiken cookies voor statistieken en reclame.</p>
            [|<button @onclick="Accept">|]Accepteren</button>
            <button @onclick="Later">Niet nu</button>
        </div>

        @code {
            private void Accept() => preferences.AllowAnalytics = true;

            private void Later() => isOpen = false;
        }
        """,
        """
        <div class="cookie-banner">
            <p>Wij gebruiken cookies voor statistieken en reclame.</p>
            <button @onclick="Accept">Accepteren</button>
            <button @onclick="Decline">Weigeren</button>
            <button @onclick="Later">Niet nu</button>
        </div>

        @code {
            private void Accept() => preferences.AllowAnalytics = true;

            private void Decline() => preferences.AllowAnalytics = false;

            private void Later() => isOpen = false;
        }
        """);

    [Theory]
    [InlineData("Toestaan", "Niet toestaan")]
    [InlineData("Accepteren", "Weigeren")]
    public Task DeclinesInADialogMadeInCode(string accept, string decline) => Verify<AcceptDeclinableAnalyzer, AcceptDeclinableFix>.FixesSingly(
        Dialog($$"""[|"{{accept}}"|]"""), Dialog($"\"{accept}\", Decline: \"{decline}\""), "changes behaviour");

    [Theory]
    [InlineData("Noodzakelijke cookies")]
    [InlineData("Functioneel")]
    [InlineData("Altijd actief")]
    public void IsSilentOnLockedNecessaryBoxes(string label) => VerifyFile.Finds(
        "wwwroot/page.html", $"""<div id="cookie-settings"><label><input type="checkbox" checked disabled> {label}</label></div>""");

    [Theory]
    [InlineData("TimeSpan Bewaartermijn { get; } = {|CONSENT003:TimeSpan.FromDays(1825)|};")]
    [InlineData("int ChatBewaartermijnMaanden { get; } = {|CONSENT003:60|};")]
    [InlineData("TimeSpan Bewaartermijn { get; } = TimeSpan.FromDays(30);")]
    [InlineData("TimeSpan FacturenBewaartermijn { get; } = TimeSpan.FromDays(3650);")]
    [InlineData("TimeSpan LogbestandenBewaartermijn { get; } = TimeSpan.FromDays(365);")]
    public Task ReadsPeriods(string member) => Verify<RetentionAnalyzer>.Finds($$"""using System; class ChatOptions { public {{member}} }""");

    [Theory]
    [InlineData("Bewaarbeleid", true)]
    [InlineData("Bezoekersgegevens", true)]
    [InlineData("Instellingen", true)]
    [InlineData("Kaaspakhuis", false)]
    [InlineData("Bloembollen", false)]
    [InlineData("Logbestanden", false)]
    public void TellsGoodsFromPeople(string section, bool isKept) => VerifyFile.Finds(
        "appsettings.json", $$"""{ "{{section}}": { "BewaartermijnDagen": {{(isKept ? "{|CONSENT003:1825|}" : "1825")}} } }""");

    [Theory]
    [InlineData("RegisterModel", "AkkoordMetVoorwaarden", true)]
    [InlineData("RegistratieModel", "AccepteertVoorwaarden", true)]
    [InlineData("AanmeldModel", "VoorwaardenGeaccepteerd", true)]
    [InlineData("InschrijfViewModel", "AkkoordVoorwaarden", true)]
    [InlineData("RegistratieViewModel", "PrivacyAkkoord", true)]
    [InlineData("Order", "VoorwaardenVoldaan", false)]
    [InlineData("Factuur", "Akkoord", false)]
    public Task ReadsWhatIsAcceptedWhenSigningUp(string type, string member, bool isTerms) => Verify<ConsentToggleAnalyzer>.Finds(
        $$"""class {{type}} { public bool {{member}} { get; set; } = {{(isTerms ? "[|true|]" : "true")}}; }""");

    [Theory]
    [InlineData("GebruikersOptions", "VerwijderNaDagen", true)]
    [InlineData("GebruikersOptions", "DagenTotVerwijdering", true)]
    [InlineData("SollicitatieOptions", "BewaartermijnDagen", true)]
    [InlineData("ProductOptions", "VerwijderNaDagen", false)]
    [InlineData("LevensmiddelOptions", "BewaarDagen", false)]
    public Task ReadsWhoIsDeletedByTheType(string type, string member, bool isOfPeople) => Verify<RetentionAnalyzer>.Finds(
        $$"""class {{type}} { public int {{member}} { get; set; } = {{(isOfPeople ? "[|1825|]" : "1825")}}; }""");

    [Theory]
    [InlineData("VerwijderBezoeken", true)]
    [InlineData("SchoonBezoekenOp", true)]
    [InlineData("VerwijderFacturen", false)]
    public Task ReadsPurges(string method, bool isOfPeople) => Verify<RetentionAnalyzer>.Finds(
        $$"""using System; class Cleaner { void Run() => {{method}}({{(isOfPeople ? "[|DateTime.UtcNow.AddYears(-3)|]" : "DateTime.UtcNow.AddYears(-3)")}}); void {{method}}(DateTime before) { } }""");

    private static string Dialog(string buttons) => $$"""
        public record ConsentPrompt(string Title, string Message, string Accept, string? Decline = null);
        public class Page { public object Ask() => new ConsentPrompt("Gebruiksgegevens", "Wij willen graag gebruiksgegevens verzamelen.", {{buttons}}); }
        """;
}
