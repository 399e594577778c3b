using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Languages;

/// <summary>What is written for people on a French surface, and what is silent there.</summary>
public sealed class FrenchSurfaces
{
    [Theory]
    [InlineData("Tout accepter", "En choisissant « Tout accepter », vous consentez à tout ce qui suit : Partager mes données; Recevoir la newsletter.")]
    [InlineData("Accepter", "En choisissant « Accepter », vous consentez aux options que vous avez sélectionnées parmi les suivantes : Partager mes données; Recevoir la newsletter.")]
    public void ExplainsAnAcceptInTheLanguageOfTheWindow(string caption, string explanation) => Rules.AcceptExplained.VerifyFile.Repairs(
        "Views/ConsentWindow.xaml",
        $$"""<Window Title="Votre consentement"><StackPanel><CheckBox Content="Partager mes données"/><CheckBox Content="Recevoir la newsletter"/>{|CONSENT002:<Button Content="{{caption}}"/>|}</StackPanel></Window>""",
        $"""<Window Title="Votre consentement"><StackPanel><CheckBox Content="Partager mes données"/><CheckBox Content="Recevoir la newsletter"/><TextBlock Text="{explanation}" TextWrapping="Wrap" /><Button Content="{caption}" AutomationProperties.HelpText="{explanation}"/></StackPanel></Window>""");

    [Fact]
    public void SpeaksToFriendsAsThePageDoes() => Rules.AcceptExplained.VerifyFile.Repairs(
        "Views/ConsentWindow.xaml",
        """<Window Title="Ton consentement"><StackPanel><CheckBox Content="Partager mes données"/>{|CONSENT002:<Button Content="Accepter"/>|}</StackPanel></Window>""",
        """<Window Title="Ton consentement"><StackPanel><CheckBox Content="Partager mes données"/><TextBlock Text="En choisissant « Accepter », tu consens à ce qui suit, si cette option est sélectionnée : Partager mes données." TextWrapping="Wrap" /><Button Content="Accepter" AutomationProperties.HelpText="En choisissant « Accepter », tu consens à ce qui suit, si cette option est sélectionnée : Partager mes données."/></StackPanel></Window>""");

    [Theory]
    [InlineData("Votre consentement\" xml:lang=\"sv", "Partager mes données")]
    [InlineData("Votre consentement", "Skicka användningsdata")]
    public void WritesNothingWhereTheLanguageIsNotCertain(string title, string label) => VerifyFile.OffersNothing(
        "Views/ConsentWindow.xaml",
        $$"""<Window Title="{{title}}"><StackPanel><CheckBox Content="{{label}}"/><CheckBox Content="Send crash reports"/>{|CONSENT002:<Button Content="Accepter"/>|}</StackPanel></Window>""");

    [Theory]
    [InlineData("Cookies nécessaires")]
    [InlineData("Techniquement nécessaires")]
    [InlineData("Toujours actifs")]
    public void IsSilentOnLockedNecessaryBoxes(string label) => VerifyFile.Finds(
        "wwwroot/page.html", $"""<div id="cookie-settings"><label><input type="checkbox" checked disabled> {label}</label></div>""");

    [Theory]
    [InlineData("TimeSpan DureeConservation { get; } = {|CONSENT003:TimeSpan.FromDays(1825)|};")]
    [InlineData("int ConservationMessagesMois { get; } = {|CONSENT003:60|};")]
    [InlineData("TimeSpan DureeConservation { get; } = TimeSpan.FromDays(30);")]
    [InlineData("TimeSpan DureeConservationFactures { get; } = TimeSpan.FromDays(3650);")]
    public Task ReadsPeriods(string member) => Verify<RetentionAnalyzer>.Finds($$"""using System; class ChatOptions { public {{member}} }""");

    [Theory]
    [InlineData("class ClientService { public const int DureeConservationMois = [|60|]; }")]
    [InlineData("class HistoriqueActiviteService { public const int DureeConservationJours = [|1825|]; }")]
    [InlineData("class UtilisateursOptions { public int SupprimerApresJours { get; set; } = [|1825|]; }")]
    [InlineData("class UtilisateursOptions { public int JoursAvantSuppression { get; set; } = [|1825|]; }")]
    [InlineData("class HttpClientOptions { public int DureeConservationJours { get; set; } = 1825; }")]
    [InlineData("class ApiClientService { public const int DureeConservationJours = 1825; }")]
    [InlineData("class SauvegardesOptions { public int SupprimerApresJours { get; set; } = 1825; }")]
    public Task KnowsACustomerFromAProgram(string type) => Verify<RetentionAnalyzer>.Finds(type);

    [Theory]
    [InlineData("L'utilisation", "l")]
    [InlineData("Dell's All-In-One", "dells")]
    [InlineData("Don't share my data", "dont")]
    public void SplitsAtAnApostropheOnlyWhereALanguageDoes(string text, string first) => Assert.Equal(first, ConsentAnalyzers.Vocabulary.Words.Split(text)[0]);

    [Theory]
    [InlineData("Tout autoriser", "En choisissant « Tout autoriser », vous consentez à ce qui suit : Envoyer les rapports de plantage.")]
    [InlineData("J'accepte", "En choisissant « J'accepte », vous consentez à ce qui suit, si cette option est sélectionnée : Envoyer les rapports de plantage.")]
    public void ExplainsOneChoice(string caption, string explanation) => Rules.AcceptExplained.VerifyFile.Repairs(
        "Views/ConsentWindow.xaml",
        $$"""<Window Title="Votre consentement"><StackPanel><CheckBox Content="Envoyer les rapports de plantage"/>{|CONSENT002:<Button Content="{{caption}}"/>|}</StackPanel></Window>""",
        $"""<Window Title="Votre consentement"><StackPanel><CheckBox Content="Envoyer les rapports de plantage"/><TextBlock Text="{explanation}" TextWrapping="Wrap" /><Button Content="{caption}" AutomationProperties.HelpText="{explanation}"/></StackPanel></Window>""");

    [Theory]
    [InlineData("Tout accepter", "tout-accepter", "En choisissant « Tout accepter », tu consens à tout ce qui suit : Partager ta position; Recevoir la newsletter.")]
    [InlineData("Accepter", "accepter", "En choisissant « Accepter », tu consens aux options que tu as sélectionnées parmi les suivantes : Partager ta position; Recevoir la newsletter.")]
    public void ExplainsOnAPageThatSaysTu(string caption, string id, string explanation) => Rules.AcceptExplained.VerifyFile.Repairs(
        "Shared/Consentement.razor",
        $$"""<div id="consent"><h2>Ton consentement</h2><label><input type="checkbox"> Partager ta position</label><label><input type="checkbox"> Recevoir la newsletter</label>{|CONSENT002:<button>|}{{caption}}</button></div>""",
        $"""<div id="consent"><h2>Ton consentement</h2><label><input type="checkbox"> Partager ta position</label><label><input type="checkbox"> Recevoir la newsletter</label><p id="consentement-{id}-explanation">{explanation}</p><button aria-describedby="consentement-{id}-explanation">{caption}</button></div>""");

    [Theory]
    [InlineData("Accepter", "Refuser")]
    [InlineData("Tout accepter", "Tout refuser")]
    [InlineData("Autoriser", "Ne pas autoriser")]
    [InlineData("Je consens", "Ne pas consentir")]
    [InlineData("Je suis d'accord", "Je n'accepte pas")]
    public void DeclinesInTheLanguageOfThePage(string accept, string decline) => Rules.AcceptDeclinable.VerifyFile.Repairs(
        "Shared/Bandeau.razor",
        $$"""<div class="modal"><p>Nous souhaitons utiliser vos conversations pour entraîner nos modèles d'IA.</p>{|CONSENT004:<button @onclick="() => SetConsent(true)">|}{{accept}}</button></div>""",
        $"""<div class="modal"><p>Nous souhaitons utiliser vos conversations pour entraîner nos modèles d'IA.</p><button @onclick="() => SetConsent(true)">{accept}</button><button @onclick="() => SetConsent(false)">{decline}</button></div>""");

    [Fact]
    public void DeclinesByAHandlerOfItsOwn() => Rules.AcceptDeclinable.VerifyFile.Repairs(
        "Shared/Bandeau.razor",
        """
        <div class="bandeau-cookies">
            <p>Nous utilisons des cookies pour mesurer l'audience et afficher de la publicité.</p>
            [|<button @onclick="Accepter">|]J'accepte</button>
            <button @onclick="PlusTard">Plus tard</button>
        </div>

        @code {
            private void Accepter()
            {
                preferences.AllowAnalytics = true;
            }

            private void PlusTard() => isOpen = false;
        }
        """,
        """
        <div class="bandeau-cookies">
            <p>Nous utilisons des cookies pour mesurer l'audience et afficher de la publicité.</p>
            <button @onclick="Accepter">J'accepte</button>
            <button @onclick="Decline">Refuser</button>
            <button @onclick="PlusTard">Plus tard</button>
        </div>

        @code {
            private void Accepter()
            {
                preferences.AllowAnalytics = true;
            }

            private void Decline()
            {
                preferences.AllowAnalytics = false;
            }

            private void PlusTard() => isOpen = false;
        }
        """);

    [Fact]
    public Task DeclinesInADialog() => Verify<AcceptDeclinableAnalyzer, AcceptDeclinableFix>.FixesSingly(
        """
        public record ConsentPrompt(string Title, string Message, string Accept, string? Decline = null);

        class Dialogs
        {
            void Show() => _ = new ConsentPrompt("Données d'utilisation", "Nous souhaitons recevoir des données d'utilisation.", [|"Autoriser"|]);
        }
        """,
        """
        public record ConsentPrompt(string Title, string Message, string Accept, string? Decline = null);

        class Dialogs
        {
            void Show() => _ = new ConsentPrompt("Données d'utilisation", "Nous souhaitons recevoir des données d'utilisation.", "Autoriser", Decline: "Ne pas autoriser");
        }
        """,
        "changes behaviour");

    [Theory]
    [InlineData("lang=\"it\"", "Nous utilisons des cookies pour la publicité.")]
    [InlineData("", "Utilizziamo cookie per la pubblicità e per le statistiche.")]
    public void DeclinesNothingWhereTheLanguageIsNotCertain(string language, string prose) => Rules.AcceptDeclinable.VerifyFile.OffersNothing(
        "Shared/Bandeau.razor",
        $"""<div {language} class="cookie-banner"><p>{prose}</p>[|<button @onclick="() => SetConsent(true)">|]Tout accepter</button></div>""");

    [Theory]
    [InlineData("""{ "Conservation": { "MessagesClientsJours": {|CONSENT003:1095|}, "SessionsUtilisateurs": {|CONSENT003:"P1Y"|} } }""")]
    [InlineData("""{ "Conservation": { "LotsJours": 1095, "Fichiers": "P1Y" } }""")]
    [InlineData("""{ "DureesConservation": { "DonneesUtilisateurs": {|CONSENT003:"P3Y"|}, "Factures": "P10Y" } }""")]
    [InlineData("""{ "Journaux": { "DureeConservationJours": 365 }, "Sauvegardes": { "ConservationJours": 365 } }""")]
    [InlineData("""{ "Purge": { "SupprimerMessagesApresJours": {|CONSENT003:365|} } }""")]
    public void ReadsPeriodsInSettings(string settings) => VerifyFile.Finds("appsettings.json", settings);

    [Theory]
    [InlineData("public int SupprimerAnciensMessages() => _messages.RemoveAll(m => m.Date < {|CONSENT003:DateTime.UtcNow.AddYears(-2)|});")]
    [InlineData("public int PurgerFichiers() => _messages.RemoveAll(m => m.Date < DateTime.UtcNow.AddDays(-20));")]
    public Task ReadsPurges(string member) => Verify<RetentionAnalyzer>.Finds(
        $$"""using System; using System.Collections.Generic; record Message(DateTime Date); class Nettoyage { private readonly List<Message> _messages = new(); {{member}} }""");
}
