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
    [InlineData("L'utilisation", "l")]
    [InlineData("Dell's All-In-One", "dells")]
    [InlineData("Don't share my data", "dont")]
    public void SplitsAtAnApostropheOnlyWhereALanguageDoes(string text, string first) => Assert.Equal(first, ConsentAnalyzers.Vocabulary.Words.Split(text)[0]);
}
