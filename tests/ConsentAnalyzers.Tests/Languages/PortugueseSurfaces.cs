namespace ConsentAnalyzers.Tests.Languages;

/// <summary>What is written for people on a Portuguese surface.</summary>
public sealed class PortugueseSurfaces
{
    [Theory]
    [InlineData("Aceitar tudo", "Ao escolher «Aceitar tudo», aceita tudo o que se segue: Enviar dados de uso; Assinar o boletim.")]
    [InlineData("Concordo", "Ao escolher «Concordo», aceita tudo o que estiver selecionado entre o seguinte: Enviar dados de uso; Assinar o boletim.")]
    public void ExplainsAllOfIt(string caption, string explanation) => Rules.AcceptExplained.VerifyFile.Repairs(
        "Views/ConsentWindow.xaml",
        $$"""<Window Title="Consentimento"><StackPanel><CheckBox Content="Enviar dados de uso"/><CheckBox Content="Assinar o boletim"/>{|CONSENT002:<Button Content="{{caption}}"/>|}</StackPanel></Window>""",
        $"""<Window Title="Consentimento"><StackPanel><CheckBox Content="Enviar dados de uso"/><CheckBox Content="Assinar o boletim"/><TextBlock Text="{explanation}" TextWrapping="Wrap" /><Button Content="{caption}" AutomationProperties.HelpText="{explanation}"/></StackPanel></Window>""");

    [Fact]
    public void SaysTuToWhomThePageSaysTu() => Rules.AcceptExplained.VerifyFile.Repairs(
        "Views/ConsentWindow.xaml",
        """<Window Title="O teu consentimento"><StackPanel><CheckBox Content="Enviar relatórios de falhas"/>{|CONSENT002:<Button Content="Aceitar"/>|}</StackPanel></Window>""",
        """<Window Title="O teu consentimento"><StackPanel><CheckBox Content="Enviar relatórios de falhas"/><TextBlock Text="Ao escolheres «Aceitar», aceitas o seguinte, se estiver selecionado: Enviar relatórios de falhas." TextWrapping="Wrap" /><Button Content="Aceitar" AutomationProperties.HelpText="Ao escolheres «Aceitar», aceitas o seguinte, se estiver selecionado: Enviar relatórios de falhas."/></StackPanel></Window>""");

    [Theory]
    [InlineData("Title=\"Consentimento\" xml:lang=\"sv\"", "Enviar dados de uso")]
    [InlineData("Title=\"Consentimento\"", "Skicka användningsdata")]
    public void WritesNothingWhereTheLanguageIsNotCertain(string window, string label) => VerifyFile.OffersNothing(
        "Views/ConsentWindow.xaml",
        $$"""<Window {{window}}><StackPanel><CheckBox Content="{{label}}"/><CheckBox Content="Send crash reports"/>{|CONSENT002:<Button Content="Aceitar"/>|}</StackPanel></Window>""");

    [Theory]
    [InlineData("Cookies necessários")]
    [InlineData("Técnicos")]
    [InlineData("Sempre ativos")]
    public void IsSilentOnLockedNecessaryBoxes(string label) => VerifyFile.Finds(
        "wwwroot/page.html", $"""<div id="cookie-settings"><label><input type="checkbox" checked disabled> {label}</label></div>""");

    [Theory]
    [InlineData("TimeSpan PrazoConservacao { get; } = {|CONSENT003:TimeSpan.FromDays(1825)|};")]
    [InlineData("int ChatRetencaoMeses { get; } = {|CONSENT003:60|};")]
    [InlineData("TimeSpan PrazoConservacao { get; } = TimeSpan.FromDays(30);")]
    [InlineData("TimeSpan FaturasPrazoConservacao { get; } = TimeSpan.FromDays(3650);")]
    public Task ReadsPeriods(string member) => Verify<RetentionAnalyzer>.Finds($$"""using System; class ChatOptions { public {{member}} }""");
}
