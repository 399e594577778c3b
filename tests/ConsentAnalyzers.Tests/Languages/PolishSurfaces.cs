using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Languages;

/// <summary>What is written for people on a Polish surface, and what Polish names keep.</summary>
public sealed class PolishSurfaces
{
    [Theory]
    [InlineData("Akceptuję wszystkie", "Wybór „Akceptuję wszystkie” oznacza zgodę na wszystkie następujące opcje: Wysyłaj dane o użytkowaniu; Otrzymuj newsletter.")]
    [InlineData("Zgadzam się", "Wybór „Zgadzam się” oznacza zgodę na te z następujących opcji, które są zaznaczone: Wysyłaj dane o użytkowaniu; Otrzymuj newsletter.")]
    public void ExplainsAllOfIt(string caption, string explanation) => Rules.AcceptExplained.VerifyFile.Repairs(
        "Views/ConsentWindow.xaml",
        $$"""<Window Title="Zgoda"><StackPanel><CheckBox Content="Wysyłaj dane o użytkowaniu"/><CheckBox Content="Otrzymuj newsletter"/>{|CONSENT002:<Button Content="{{caption}}"/>|}</StackPanel></Window>""",
        $"""<Window Title="Zgoda"><StackPanel><CheckBox Content="Wysyłaj dane o użytkowaniu"/><CheckBox Content="Otrzymuj newsletter"/><TextBlock Text="{explanation}" TextWrapping="Wrap" /><Button Content="{caption}" AutomationProperties.HelpText="{explanation}"/></StackPanel></Window>""");

    [Theory]
    [InlineData("Zgoda", "Zezwól na wszystkie", "Wybór „Zezwól na wszystkie” oznacza zgodę na następującą opcję: Wysyłaj raporty o awariach.")]
    [InlineData("Zgoda", "Zgadzam się", "Wybór „Zgadzam się” oznacza zgodę na następującą opcję, jeśli jest zaznaczona: Wysyłaj raporty o awariach.")]
    [InlineData("Twoja zgoda", "Zgadzam się", "Wybierając „Zgadzam się”, wyrażasz zgodę na następującą opcję, jeśli jest zaznaczona: Wysyłaj raporty o awariach.")]
    [InlineData("Twoja zgoda", "Akceptuj wszystko", "Wybierając „Akceptuj wszystko”, wyrażasz zgodę na następującą opcję: Wysyłaj raporty o awariach.")]
    public void SaysTyToWhomTheWindowSaysTy(string title, string caption, string explanation) => Rules.AcceptExplained.VerifyFile.Repairs(
        "Views/ConsentWindow.xaml",
        $$"""<Window Title="{{title}}"><StackPanel><CheckBox Content="Wysyłaj raporty o awariach"/>{|CONSENT002:<Button Content="{{caption}}"/>|}</StackPanel></Window>""",
        $"""<Window Title="{title}"><StackPanel><CheckBox Content="Wysyłaj raporty o awariach"/><TextBlock Text="{explanation}" TextWrapping="Wrap" /><Button Content="{caption}" AutomationProperties.HelpText="{explanation}"/></StackPanel></Window>""");

    [Theory]
    [InlineData("Państwa zgoda", "Wybór „Zezwól” oznacza zgodę na te z następujących opcji, które są zaznaczone: Udostępniaj lokalizację; Spersonalizowane reklamy.")]
    [InlineData("Twoja zgoda", "Wybierając „Zezwól”, wyrażasz zgodę na te z następujących opcji, które są zaznaczone: Udostępniaj lokalizację; Spersonalizowane reklamy.")]
    public void ExplainsOnAPage(string heading, string explanation) => Rules.AcceptExplained.VerifyFile.Repairs(
        "Pages/Zgoda.razor",
        $$"""<form id="consent"><h2>{{heading}}</h2><label><input type="checkbox"> Udostępniaj lokalizację</label><label><input type="checkbox"> Spersonalizowane reklamy</label>{|CONSENT002:<button>|}Zezwól</button></form>""",
        $"""<form id="consent"><h2>{heading}</h2><label><input type="checkbox"> Udostępniaj lokalizację</label><label><input type="checkbox"> Spersonalizowane reklamy</label><p id="zgoda-zezwól-explanation">{explanation}</p><button aria-describedby="zgoda-zezwól-explanation">Zezwól</button></form>""");

    [Theory]
    [InlineData("Title=\"Zgoda\" xml:lang=\"cs\"", "Wysyłaj dane o użytkowaniu")]
    [InlineData("Title=\"Zgoda\"", "Odesílat údaje o používání")]
    [InlineData("Title=\"Zgoda\"", "Skicka användningsdata")]
    public void WritesNothingWhereTheLanguageIsNotCertain(string window, string label) => VerifyFile.OffersNothing(
        "Views/ConsentWindow.xaml",
        $$"""<Window {{window}}><StackPanel><CheckBox Content="{{label}}"/><CheckBox Content="Send crash reports"/>{|CONSENT002:<Button Content="Zezwól"/>|}</StackPanel></Window>""");

    [Theory]
    [InlineData("Zezwól", "Nie zezwalaj")]
    [InlineData("Akceptuję", "Odrzuć")]
    [InlineData("Zgadzam się", "Nie zgadzam się")]
    [InlineData("Wyrażam zgodę", "Nie wyrażam zgody")]
    [InlineData("Zezwól na wszystkie", "Odrzuć wszystkie")]
    public void DeclinesInPolish(string accept, string decline) => Rules.AcceptDeclinable.VerifyFile.Repairs(
        "Shared/Banner.razor",
        $$"""<div class="modal"><p>Czy możemy wykorzystywać Twoje rozmowy do trenowania modeli AI?</p>[|<button @onclick="() => SetConsent(true)">|]{{accept}}</button></div>""",
        $$"""<div class="modal"><p>Czy możemy wykorzystywać Twoje rozmowy do trenowania modeli AI?</p><button @onclick="() => SetConsent(true)">{{accept}}</button><button @onclick="() => SetConsent(false)">{{decline}}</button></div>""");

    [Fact]
    public void DeclinesInAHandlerOfItsOwn() => Rules.AcceptDeclinable.VerifyFile.Repairs(
        "Shared/Banner.razor",
        """
        <div class="cookie-banner">
            <p>Używamy plików cookie do statystyk i reklam.</p>
            [|<button @onclick="Accept">|]Akceptuję</button>
            <button @onclick="Later">Nie teraz</button>
        </div>

        @code {
            private void Accept() => preferences.AllowAnalytics = true;

            private void Later() => isOpen = false;
        }
        """,
        """
        <div class="cookie-banner">
            <p>Używamy plików cookie do statystyk i reklam.</p>
            <button @onclick="Accept">Akceptuję</button>
            <button @onclick="Decline">Odrzuć</button>
            <button @onclick="Later">Nie teraz</button>
        </div>

        @code {
            private void Accept() => preferences.AllowAnalytics = true;

            private void Decline() => preferences.AllowAnalytics = false;

            private void Later() => isOpen = false;
        }
        """);

    [Theory]
    [InlineData("Zezwól", "Nie zezwalaj")]
    [InlineData("Akceptuję", "Odrzuć")]
    public Task DeclinesInADialogMadeInCode(string accept, string decline) => Verify<AcceptDeclinableAnalyzer, AcceptDeclinableFix>.FixesSingly(
        Dialog($$"""[|"{{accept}}"|]"""), Dialog($"\"{accept}\", Decline: \"{decline}\""), "changes behaviour");

    [Theory]
    [InlineData("Niezbędne pliki cookie")]
    [InlineData("Funkcjonalne")]
    [InlineData("Zawsze aktywne")]
    public void IsSilentOnLockedNecessaryBoxes(string label) => VerifyFile.Finds(
        "wwwroot/page.html", $"""<div id="cookie-settings"><label><input type="checkbox" checked disabled> {label}</label></div>""");

    [Theory]
    [InlineData("TimeSpan OkresPrzechowywania { get; } = {|CONSENT003:TimeSpan.FromDays(1825)|};")]
    [InlineData("int CzatOkresPrzechowywaniaMiesiecy { get; } = {|CONSENT003:60|};")]
    [InlineData("TimeSpan OkresPrzechowywania { get; } = TimeSpan.FromDays(30);")]
    [InlineData("TimeSpan OkresPrzechowywaniaFaktur { get; } = TimeSpan.FromDays(3650);")]
    [InlineData("TimeSpan OkresPrzechowywaniaPlikowLogow { get; } = TimeSpan.FromDays(365);")]
    public Task ReadsPeriods(string member) => Verify<RetentionAnalyzer>.Finds($$"""using System; class ChatOptions { public {{member}} }""");

    [Theory]
    [InlineData("ZasadyPrzechowywania", true)]
    [InlineData("DaneUzytkownikow", true)]
    [InlineData("Ustawienia", true)]
    [InlineData("Serownia", false)]
    [InlineData("MagazynCzesci", false)]
    [InlineData("PlikiLogow", false)]
    public void TellsGoodsFromPeople(string section, bool isKept) => VerifyFile.Finds(
        "appsettings.json", $$"""{ "{{section}}": { "OkresPrzechowywaniaDni": {{(isKept ? "{|CONSENT003:1825|}" : "1825")}} } }""");

    [Theory]
    [InlineData("RegisterModel", "AkceptacjaRegulaminu", true)]
    [InlineData("RejestracjaViewModel", "CzyAkceptujeRegulamin", true)]
    [InlineData("RejestracjaViewModel", "ZgodaRegulamin", true)]
    [InlineData("RejestracjaModel", "ZaakceptowanoRegulamin", true)]
    [InlineData("RegisterModel", "AkceptacjaRODO", true)]
    [InlineData("Umowa", "WarunkiSpelnione", false)]
    [InlineData("Zamowienie", "Zaakceptowane", false)]
    public Task ReadsWhatIsAcceptedWhenSigningUp(string type, string member, bool isTerms) => Verify<ConsentToggleAnalyzer>.Finds(
        $$"""class {{type}} { public bool {{member}} { get; set; } = {{(isTerms ? "[|true|]" : "true")}}; }""");

    [Theory]
    [InlineData("UzytkownicyOptions", "UsunPoDniach", true)]
    [InlineData("UzytkownikOptions", "DniDoUsuniecia", true)]
    [InlineData("KlientOptions", "DniDoUsuniecia", true)]
    [InlineData("ProduktyOptions", "UsunPoDniach", false)]
    [InlineData("Skladnik", "OkresPrzechowywaniaDni", false)]
    public Task ReadsWhoIsDeletedByTheType(string type, string member, bool isOfPeople) => Verify<RetentionAnalyzer>.Finds(
        $$"""class {{type}} { public int {{member}} { get; set; } = {{(isOfPeople ? "[|1825|]" : "1825")}}; }""");

    [Theory]
    [InlineData("UsunOdwiedziny", true)]
    [InlineData("WyczyscOdwiedziny", true)]
    [InlineData("CzyscLogiUzytkownikow", true)]
    [InlineData("UsunZamowienia", false)]
    [InlineData("CzyscPliki", false)]
    public Task ReadsPurges(string method, bool isOfPeople) => Verify<RetentionAnalyzer>.Finds(
        $$"""using System; class Cleaner { void Run() => {{method}}({{(isOfPeople ? "[|DateTime.UtcNow.AddYears(-3)|]" : "DateTime.UtcNow.AddYears(-3)")}}); void {{method}}(DateTime before) { } }""");

    private static string Dialog(string buttons) => $$"""
        public record ConsentPrompt(string Title, string Message, string Accept, string? Decline = null);
        public class Page { public object Ask() => new ConsentPrompt("Dane o użytkowaniu", "Chcemy zbierać dane o użytkowaniu aplikacji.", {{buttons}}); }
        """;
}
