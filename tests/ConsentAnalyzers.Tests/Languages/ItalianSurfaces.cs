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
}
