using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Languages;

/// <summary>What is written for people on an Italian surface, and what is silent there.</summary>
public sealed class ItalianSurfaces
{
    [Theory]
    [InlineData("Accetta tutto", "Selezionando «Accetta tutto», acconsente a tutto quanto segue: Condividi i miei dati; Ricevi la newsletter.")]
    [InlineData("Accetta", "Selezionando «Accetta», acconsente alle opzioni che ha selezionato tra le seguenti: Condividi i miei dati; Ricevi la newsletter.")]
    public void ExplainsAnAcceptInTheLanguageOfTheWindow(string caption, string explanation) => Rules.AcceptExplained.VerifyFile.Repairs(
        "Views/ConsentWindow.xaml",
        $$"""<Window Title="Il consenso"><StackPanel><CheckBox Content="Condividi i miei dati"/><CheckBox Content="Ricevi la newsletter"/>{|CONSENT002:<Button Content="{{caption}}"/>|}</StackPanel></Window>""",
        $"""<Window Title="Il consenso"><StackPanel><CheckBox Content="Condividi i miei dati"/><CheckBox Content="Ricevi la newsletter"/><TextBlock Text="{explanation}" TextWrapping="Wrap" /><Button Content="{caption}" AutomationProperties.HelpText="{explanation}"/></StackPanel></Window>""");

    [Fact]
    public void SpeaksToFriendsAsThePageDoes() => Rules.AcceptExplained.VerifyFile.Repairs(
        "Views/ConsentWindow.xaml",
        """<Window Title="Il tuo consenso"><StackPanel><CheckBox Content="Condividi i miei dati"/>{|CONSENT002:<Button Content="Accetta"/>|}</StackPanel></Window>""",
        """<Window Title="Il tuo consenso"><StackPanel><CheckBox Content="Condividi i miei dati"/><TextBlock Text="Selezionando «Accetta», acconsenti a quanto segue, se questa opzione è selezionata: Condividi i miei dati." TextWrapping="Wrap" /><Button Content="Accetta" AutomationProperties.HelpText="Selezionando «Accetta», acconsenti a quanto segue, se questa opzione è selezionata: Condividi i miei dati."/></StackPanel></Window>""");

    [Theory]
    [InlineData("Il consenso\" xml:lang=\"sv", "Condividi i miei dati")]
    [InlineData("Il consenso", "Skicka användningsdata")]
    public void WritesNothingWhereTheLanguageIsNotCertain(string title, string label) => VerifyFile.OffersNothing(
        "Views/ConsentWindow.xaml",
        $$"""<Window Title="{{title}}"><StackPanel><CheckBox Content="{{label}}"/><CheckBox Content="Send crash reports"/>{|CONSENT002:<Button Content="Accetta"/>|}</StackPanel></Window>""");

    [Theory]
    [InlineData("Cookie necessari")]
    [InlineData("Strettamente necessari")]
    [InlineData("Sempre attivi")]
    public void IsSilentOnLockedNecessaryBoxes(string label) => VerifyFile.Finds(
        "wwwroot/page.html", $"""<div id="cookie-settings"><label><input type="checkbox" checked disabled> {label}</label></div>""");

    [Theory]
    [InlineData("TimeSpan PeriodoConservazione { get; } = {|CONSENT003:TimeSpan.FromDays(1825)|};")]
    [InlineData("int ConservazioneMessaggiMesi { get; } = {|CONSENT003:60|};")]
    [InlineData("TimeSpan PeriodoConservazione { get; } = TimeSpan.FromDays(30);")]
    [InlineData("TimeSpan PeriodoConservazioneFatture { get; } = TimeSpan.FromDays(3650);")]
    public Task ReadsPeriods(string member) => Verify<RetentionAnalyzer>.Finds($$"""using System; class ChatOptions { public {{member}} }""");

    [Theory]
    [InlineData("Dell'utente", "dell")]
    [InlineData("Dell's All-In-One", "dells")]
    [InlineData("Don't share my data", "dont")]
    public void SplitsAtAnApostropheOnlyWhereALanguageDoes(string text, string first) => Assert.Equal(first, ConsentAnalyzers.Vocabulary.Words.Split(text)[0]);

    [Theory]
    [InlineData("Consenti tutto", "Selezionando «Consenti tutto», acconsente a quanto segue: Inviare i rapporti di errore.")]
    [InlineData("Accetto", "Selezionando «Accetto», acconsente a quanto segue, se questa opzione è selezionata: Inviare i rapporti di errore.")]
    public void ExplainsOneChoice(string caption, string explanation) => Rules.AcceptExplained.VerifyFile.Repairs(
        "Views/ConsentWindow.xaml",
        $$"""<Window Title="Il consenso"><StackPanel><CheckBox Content="Inviare i rapporti di errore"/>{|CONSENT002:<Button Content="{{caption}}"/>|}</StackPanel></Window>""",
        $"""<Window Title="Il consenso"><StackPanel><CheckBox Content="Inviare i rapporti di errore"/><TextBlock Text="{explanation}" TextWrapping="Wrap" /><Button Content="{caption}" AutomationProperties.HelpText="{explanation}"/></StackPanel></Window>""");

    [Theory]
    [InlineData("Accetta tutto", "accetta-tutto", "Selezionando «Accetta tutto», acconsenti a tutto quanto segue: Condividi la tua posizione; Ricevi la newsletter.")]
    [InlineData("Accetta", "accetta", "Selezionando «Accetta», acconsenti alle opzioni che hai selezionato tra le seguenti: Condividi la tua posizione; Ricevi la newsletter.")]
    public void ExplainsOnAPageThatSaysTu(string caption, string id, string explanation) => Rules.AcceptExplained.VerifyFile.Repairs(
        "Shared/Consenso.razor",
        $$"""<div id="consent"><h2>Il tuo consenso</h2><label><input type="checkbox"> Condividi la tua posizione</label><label><input type="checkbox"> Ricevi la newsletter</label>{|CONSENT002:<button>|}{{caption}}</button></div>""",
        $"""<div id="consent"><h2>Il tuo consenso</h2><label><input type="checkbox"> Condividi la tua posizione</label><label><input type="checkbox"> Ricevi la newsletter</label><p id="consenso-{id}-explanation">{explanation}</p><button aria-describedby="consenso-{id}-explanation">{caption}</button></div>""");

    [Theory]
    [InlineData("Accetta", "Rifiuta")]
    [InlineData("Accetta tutto", "Rifiuta tutto")]
    [InlineData("Consenti", "Non consentire")]
    [InlineData("Acconsento", "Non acconsento")]
    [InlineData("Sono d'accordo", "Non accetto")]
    public void DeclinesInTheLanguageOfThePage(string accept, string decline) => Rules.AcceptDeclinable.VerifyFile.Repairs(
        "Shared/Avviso.razor",
        $$"""<div class="modal"><p>Vorremmo usare le tue conversazioni per addestrare i nostri modelli di IA.</p>{|CONSENT004:<button @onclick="() => SetConsent(true)">|}{{accept}}</button></div>""",
        $"""<div class="modal"><p>Vorremmo usare le tue conversazioni per addestrare i nostri modelli di IA.</p><button @onclick="() => SetConsent(true)">{accept}</button><button @onclick="() => SetConsent(false)">{decline}</button></div>""");

    [Fact]
    public void DeclinesByAHandlerOfItsOwn() => Rules.AcceptDeclinable.VerifyFile.Repairs(
        "Shared/Avviso.razor",
        """
        <div class="avviso-cookie">
            <p>Utilizziamo i cookie per le statistiche e per mostrare pubblicità.</p>
            [|<button @onclick="Accetta">|]Accetta</button>
            <button @onclick="Dopo">Più tardi</button>
        </div>

        @code {
            private void Accetta()
            {
                preferences.AllowAnalytics = true;
            }

            private void Dopo() => isOpen = false;
        }
        """,
        """
        <div class="avviso-cookie">
            <p>Utilizziamo i cookie per le statistiche e per mostrare pubblicità.</p>
            <button @onclick="Accetta">Accetta</button>
            <button @onclick="Decline">Rifiuta</button>
            <button @onclick="Dopo">Più tardi</button>
        </div>

        @code {
            private void Accetta()
            {
                preferences.AllowAnalytics = true;
            }

            private void Decline()
            {
                preferences.AllowAnalytics = false;
            }

            private void Dopo() => isOpen = false;
        }
        """);

    [Fact]
    public Task DeclinesInADialog() => Verify<AcceptDeclinableAnalyzer, AcceptDeclinableFix>.FixesSingly(
        """
        public record ConsentPrompt(string Title, string Message, string Accept, string? Decline = null);

        class Dialogs
        {
            void Show() => _ = new ConsentPrompt("Dati di utilizzo", "Vorremmo ricevere dati di utilizzo.", [|"Consenti"|]);
        }
        """,
        """
        public record ConsentPrompt(string Title, string Message, string Accept, string? Decline = null);

        class Dialogs
        {
            void Show() => _ = new ConsentPrompt("Dati di utilizzo", "Vorremmo ricevere dati di utilizzo.", "Consenti", Decline: "Non consentire");
        }
        """,
        "changes behaviour");

    [Theory]
    [InlineData("lang=\"fr\"", "Utilizziamo cookie per la pubblicità e per le statistiche.")]
    [InlineData("", "Nous utilisons des cookies pour la publicité.")]
    public void DeclinesNothingWhereTheLanguageIsNotCertain(string language, string prose) => Rules.AcceptDeclinable.VerifyFile.OffersNothing(
        "Shared/Avviso.razor",
        $"""<div {language} class="cookie-banner"><p>{prose}</p>[|<button @onclick="() => SetConsent(true)">|]Accetta tutto</button></div>""");

    [Theory]
    [InlineData("""{ "Conservazione": { "ChatPazientiGiorni": {|CONSENT003:1825|}, "UtentiInattiviMesi": {|CONSENT003:24|} } }""")]
    [InlineData("""{ "TempiConservazione": { "DatiClienti": {|CONSENT003:"P5Y"|}, "Fatture": "P10Y" } }""")]
    [InlineData("""{ "Magazzino": { "GiorniConservazione": 365 }, "CopieDiSicurezza": { "MesiConservazione": 12 } }""")]
    [InlineData("""{ "Farmacia": { "GiorniConservazioneFarmaci": 900 }, "Registri": { "GiorniConservazioneFile": 365 } }""")]
    [InlineData("""{ "Pulizia": { "EliminaMessaggiDopoGiorni": {|CONSENT003:365|} } }""")]
    public void ReadsPeriodsInSettings(string settings) => VerifyFile.Finds("appsettings.json", settings);

    [Theory]
    [InlineData("public int EliminaVecchiMessaggi() => _messaggi.RemoveAll(m => m.Data < {|CONSENT003:DateTime.UtcNow.AddYears(-2)|});")]
    [InlineData("public int PulisciFile() => _messaggi.RemoveAll(m => m.Data < DateTime.UtcNow.AddDays(-20));")]
    public Task ReadsPurges(string member) => Verify<RetentionAnalyzer>.Finds(
        $$"""using System; using System.Collections.Generic; record Messaggio(DateTime Data); class Pulizia { private readonly List<Messaggio> _messaggi = new(); {{member}} }""");
}
