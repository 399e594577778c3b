namespace ConsentAnalyzers.Tests.Languages;

/// <summary>What is written for people on a Spanish surface.</summary>
public sealed class SpanishSurfaces
{
    [Theory]
    [InlineData("Aceptar todo", "Al elegir «Aceptar todo», usted acepta todo lo siguiente: Enviar datos de uso; Suscribirse al boletín.")]
    [InlineData("Acepto", "Al elegir «Acepto», usted acepta todo lo que esté marcado de lo siguiente: Enviar datos de uso; Suscribirse al boletín.")]
    public void ExplainsAllOfIt(string caption, string explanation) => Rules.AcceptExplained.VerifyFile.Repairs(
        "Views/ConsentWindow.xaml",
        $$"""<Window Title="Consentimiento"><StackPanel><CheckBox Content="Enviar datos de uso"/><CheckBox Content="Suscribirse al boletín"/>{|CONSENT002:<Button Content="{{caption}}"/>|}</StackPanel></Window>""",
        $"""<Window Title="Consentimiento"><StackPanel><CheckBox Content="Enviar datos de uso"/><CheckBox Content="Suscribirse al boletín"/><TextBlock Text="{explanation}" TextWrapping="Wrap" /><Button Content="{caption}" AutomationProperties.HelpText="{explanation}"/></StackPanel></Window>""");

    [Fact]
    public void SaysTúToWhomThePageSaysTú() => Rules.AcceptExplained.VerifyFile.Repairs(
        "Views/ConsentWindow.xaml",
        """<Window Title="Tu consentimiento"><StackPanel><CheckBox Content="Enviar informes de fallos"/>{|CONSENT002:<Button Content="Aceptar"/>|}</StackPanel></Window>""",
        """<Window Title="Tu consentimiento"><StackPanel><CheckBox Content="Enviar informes de fallos"/><TextBlock Text="Al elegir «Aceptar», aceptas lo siguiente, si está marcado: Enviar informes de fallos." TextWrapping="Wrap" /><Button Content="Aceptar" AutomationProperties.HelpText="Al elegir «Aceptar», aceptas lo siguiente, si está marcado: Enviar informes de fallos."/></StackPanel></Window>""");

    [Theory]
    [InlineData("Title=\"Consentimiento\" xml:lang=\"sv\"", "Enviar datos de uso")]
    [InlineData("Title=\"Consentimiento\"", "Skicka användningsdata")]
    public void WritesNothingWhereTheLanguageIsNotCertain(string window, string label) => VerifyFile.OffersNothing(
        "Views/ConsentWindow.xaml",
        $$"""<Window {{window}}><StackPanel><CheckBox Content="{{label}}"/><CheckBox Content="Send crash reports"/>{|CONSENT002:<Button Content="Aceptar"/>|}</StackPanel></Window>""");

    [Theory]
    [InlineData("Cookies necesarias")]
    [InlineData("Técnicas")]
    [InlineData("Siempre activas")]
    public void IsSilentOnLockedNecessaryBoxes(string label) => VerifyFile.Finds(
        "wwwroot/page.html", $"""<div id="cookie-settings"><label><input type="checkbox" checked disabled> {label}</label></div>""");

    [Theory]
    [InlineData("TimeSpan PlazoConservacion { get; } = {|CONSENT003:TimeSpan.FromDays(1825)|};")]
    [InlineData("int ChatRetencionMeses { get; } = {|CONSENT003:60|};")]
    [InlineData("TimeSpan PlazoConservacion { get; } = TimeSpan.FromDays(30);")]
    [InlineData("TimeSpan FacturasPlazoConservacion { get; } = TimeSpan.FromDays(3650);")]
    public Task ReadsPeriods(string member) => Verify<RetentionAnalyzer>.Finds($$"""using System; class ChatOptions { public {{member}} }""");
}
