namespace ConsentAnalyzers.Tests.Languages;

/// <summary>What is written for people on a Portuguese surface.</summary>
public sealed class PortugueseSurfaces
{
    [Theory]
    [InlineData("Aceitar tudo", "Ao escolher «Aceitar tudo», aceita tudo o que se segue: Enviar dados de uso; Assinar o boletim.")]
    [InlineData("Concordo", "Ao escolher «Concordo», aceita as opções seguintes que estiverem selecionadas: Enviar dados de uso; Assinar o boletim.")]
    public void ExplainsAllOfIt(string caption, string explanation) => Rules.AcceptExplained.VerifyFile.Repairs(
        "Views/ConsentWindow.xaml",
        $$"""<Window Title="Consentimento"><StackPanel><CheckBox Content="Enviar dados de uso"/><CheckBox Content="Assinar o boletim"/>{|CONSENT002:<Button Content="{{caption}}"/>|}</StackPanel></Window>""",
        $"""<Window Title="Consentimento"><StackPanel><CheckBox Content="Enviar dados de uso"/><CheckBox Content="Assinar o boletim"/><TextBlock Text="{explanation}" TextWrapping="Wrap" /><Button Content="{caption}" AutomationProperties.HelpText="{explanation}"/></StackPanel></Window>""");

    [Fact]
    public void SaysTuToWhomThePageSaysTu() => Rules.AcceptExplained.VerifyFile.Repairs(
        "Views/ConsentWindow.xaml",
        """<Window Title="O teu consentimento"><StackPanel><CheckBox Content="Enviar relatórios de falhas"/>{|CONSENT002:<Button Content="Aceitar"/>|}</StackPanel></Window>""",
        """<Window Title="O teu consentimento"><StackPanel><CheckBox Content="Enviar relatórios de falhas"/><TextBlock Text="Ao escolheres «Aceitar», aceitas a opção seguinte, se estiver selecionada: Enviar relatórios de falhas." TextWrapping="Wrap" /><Button Content="Aceitar" AutomationProperties.HelpText="Ao escolheres «Aceitar», aceitas a opção seguinte, se estiver selecionada: Enviar relatórios de falhas."/></StackPanel></Window>""");

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

    [Theory]
    [InlineData("Enviar dados de uso", "Aceitar tudo", "Ao escolher «Aceitar tudo», aceita o seguinte: Enviar dados de uso.")]
    [InlineData("Enviar dados de uso", "Aceitar", "Ao escolher «Aceitar», aceita a opção seguinte, se estiver selecionada: Enviar dados de uso.")]
    [InlineData("Partilhar a tua localização com os nossos parceiros", "Aceitar tudo", "Ao escolheres «Aceitar tudo», aceitas o seguinte: Partilhar a tua localização com os nossos parceiros.")]
    [InlineData("Partilhar a tua localização com os nossos parceiros", "Aceitar", "Ao escolheres «Aceitar», aceitas a opção seguinte, se estiver selecionada: Partilhar a tua localização com os nossos parceiros.")]
    public void ExplainsOnAPage(string label, string caption, string explanation)
    {
        var choice = $"""<label><input type="checkbox" @bind="isOn" /> {label}</label>""";
        var id = "banner-" + caption.ToLowerInvariant().Replace(' ', '-') + "-explanation";
        Rules.AcceptExplained.VerifyFile.Repairs(
            "Shared/Banner.razor",
            $$"""<div class="cookie-banner"><h2>Privacidade</h2>{{choice}}{|CONSENT002:<button @onclick="Accept">|}{{caption}}</button></div>""",
            $"""<div class="cookie-banner"><h2>Privacidade</h2>{choice}<p id="{id}">{explanation}</p><button @onclick="Accept" aria-describedby="{id}">{caption}</button></div>""");
    }

    [Theory]
    [InlineData("Aceitar", "Recusar")]
    [InlineData("Aceitar tudo", "Recusar tudo")]
    [InlineData("Permitir", "Não permitir")]
    [InlineData("Concordo", "Não aceito")]
    [InlineData("Consentir", "Não consentir")]
    [InlineData("Entendi", "Não, obrigado")]
    public void DeclinesBesideWhatAccepts(string caption, string decline) => Rules.AcceptDeclinable.VerifyFile.Repairs(
        "Shared/Banner.razor",
        $$"""<div class="cookie-banner"><p>Utilizamos cookies para medir as visitas e mostrar publicidade personalizada.</p>{|CONSENT004:<button class="btn" @onclick="() => SetConsent(true)">|}{{caption}}</button><button class="btn" @onclick="Later">Agora não</button></div>""",
        $"""<div class="cookie-banner"><p>Utilizamos cookies para medir as visitas e mostrar publicidade personalizada.</p><button class="btn" @onclick="() => SetConsent(true)">{caption}</button><button class="btn" @onclick="() => SetConsent(false)">{decline}</button><button class="btn" @onclick="Later">Agora não</button></div>""");

    [Fact]
    public void DeclinesByAHandlerOfItsOwn() => Rules.AcceptDeclinable.VerifyFile.Repairs(
        "Shared/Banner.razor",
        """
        <div class="cookie-banner">
            <p>Utilizamos cookies para medir as visitas e mostrar publicidade personalizada.</p>
            {|CONSENT004:<button @onclick="Aceitar">|}Aceitar</button>
            <button @onclick="Later">Agora não</button>
        </div>

        @code {
            private void Aceitar() => preferences.PermitirAnalise = true;
        }
        """,
        """
        <div class="cookie-banner">
            <p>Utilizamos cookies para medir as visitas e mostrar publicidade personalizada.</p>
            <button @onclick="Aceitar">Aceitar</button>
            <button @onclick="Decline">Recusar</button>
            <button @onclick="Later">Agora não</button>
        </div>

        @code {
            private void Aceitar() => preferences.PermitirAnalise = true;

            private void Decline() => preferences.PermitirAnalise = false;
        }
        """);

    [Theory]
    [InlineData("Aceitar", "Recusar")]
    [InlineData("Permitir", "Não permitir")]
    public Task DeclinesInADialogOfCode(string caption, string decline) => Verify<AcceptDeclinableAnalyzer, ConsentAnalyzers.CodeFixes.AcceptDeclinableFix>.FixesSingly(
        Dialog($"[|PrimaryButtonText = \"{caption}\"|]"), Dialog($"PrimaryButtonText = \"{caption}\", SecondaryButtonText = \"{decline}\""), decline);

    [Theory]
    [InlineData("Su consentimiento", "Enviar relatórios de falhas")]
    [InlineData("O seu consentimento", "Enviar datos de uso")]
    public void WritesNothingBetweenNearLanguages(string title, string label) => VerifyFile.OffersNothing(
        "Views/ConsentWindow.xaml",
        $$"""<Window Title="{{title}}"><StackPanel><CheckBox Content="{{label}}"/>{|CONSENT002:<Button Content="Aceitar"/>|}</StackPanel></Window>""");

    [Theory]
    [InlineData("EliminarUtilizadoresInativos(DateTime.UtcNow.AddYears(-3));", "[|")]
    [InlineData("EliminarUtilizadoresInativos(DateTime.UtcNow.AddDays(-30));", "")]
    [InlineData("EliminarEncomendas(DateTime.UtcNow.AddYears(-3));", "")]
    public Task ReadsPurges(string call, string mark) => Verify<RetentionAnalyzer>.Finds(
        $$"""using System; class Limpieza { void Run() { {{(mark.Length == 0 ? call : call.Replace("DateTime.UtcNow.AddYears(-3)", "[|DateTime.UtcNow.AddYears(-3)|]", StringComparison.Ordinal))}} } void EliminarUtilizadoresInativos(DateTime before) { } void EliminarEncomendas(DateTime before) { } }""");

    private static string Dialog(string actions) => $$"""
        public class ContentDialog { public string? Title { get; set; } public object? Content { get; set; } public string? PrimaryButtonText { get; set; } public string? SecondaryButtonText { get; set; } public string? CloseButtonText { get; set; } }
        public class Asking { public object Ask() => new ContentDialog { Title = "Dados de uso", Content = "Gostaríamos de coletar dados de uso para melhorar o aplicativo.", {{actions}}, CloseButtonText = "Agora não" }; }
        """;
}
