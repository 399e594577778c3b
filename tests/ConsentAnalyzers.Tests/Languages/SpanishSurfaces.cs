namespace ConsentAnalyzers.Tests.Languages;

/// <summary>What is written for people on a Spanish surface.</summary>
public sealed class SpanishSurfaces
{
    [Theory]
    [InlineData("Aceptar todo", "Al elegir «Aceptar todo», usted acepta todo lo siguiente: Enviar datos de uso; Suscribirse al boletín.")]
    [InlineData("Acepto", "Al elegir «Acepto», usted acepta las siguientes opciones que estén marcadas: Enviar datos de uso; Suscribirse al boletín.")]
    public void ExplainsAllOfIt(string caption, string explanation) => Rules.AcceptExplained.VerifyFile.Repairs(
        "Views/ConsentWindow.xaml",
        $$"""<Window Title="Consentimiento"><StackPanel><CheckBox Content="Enviar datos de uso"/><CheckBox Content="Suscribirse al boletín"/>{|CONSENT002:<Button Content="{{caption}}"/>|}</StackPanel></Window>""",
        $"""<Window Title="Consentimiento"><StackPanel><CheckBox Content="Enviar datos de uso"/><CheckBox Content="Suscribirse al boletín"/><TextBlock Text="{explanation}" TextWrapping="Wrap" /><Button Content="{caption}" AutomationProperties.HelpText="{explanation}"/></StackPanel></Window>""");

    [Fact]
    public void SaysTúToWhomThePageSaysTú() => Rules.AcceptExplained.VerifyFile.Repairs(
        "Views/ConsentWindow.xaml",
        """<Window Title="Tu consentimiento"><StackPanel><CheckBox Content="Enviar informes de fallos"/>{|CONSENT002:<Button Content="Aceptar"/>|}</StackPanel></Window>""",
        """<Window Title="Tu consentimiento"><StackPanel><CheckBox Content="Enviar informes de fallos"/><TextBlock Text="Al elegir «Aceptar», aceptas la siguiente opción, si está marcada: Enviar informes de fallos." TextWrapping="Wrap" /><Button Content="Aceptar" AutomationProperties.HelpText="Al elegir «Aceptar», aceptas la siguiente opción, si está marcada: Enviar informes de fallos."/></StackPanel></Window>""");

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

    [Theory]
    [InlineData("Enviar datos de uso", "Aceptar todo", "Al elegir «Aceptar todo», usted acepta lo siguiente: Enviar datos de uso.")]
    [InlineData("Enviar datos de uso", "Aceptar", "Al elegir «Aceptar», usted acepta la siguiente opción, si está marcada: Enviar datos de uso.")]
    [InlineData("Compartir tu ubicación con nuestros socios", "Aceptar todo", "Al elegir «Aceptar todo», aceptas lo siguiente: Compartir tu ubicación con nuestros socios.")]
    [InlineData("Compartir tu ubicación con nuestros socios", "Aceptar", "Al elegir «Aceptar», aceptas la siguiente opción, si está marcada: Compartir tu ubicación con nuestros socios.")]
    public void ExplainsOnAPage(string label, string caption, string explanation)
    {
        var choice = $"""<label><input type="checkbox" @bind="isOn" /> {label}</label>""";
        var id = "banner-" + caption.ToLowerInvariant().Replace(' ', '-') + "-explanation";
        Rules.AcceptExplained.VerifyFile.Repairs(
            "Shared/Banner.razor",
            $$"""<div class="cookie-banner"><h2>Privacidad</h2>{{choice}}{|CONSENT002:<button @onclick="Accept">|}{{caption}}</button></div>""",
            $"""<div class="cookie-banner"><h2>Privacidad</h2>{choice}<p id="{id}">{explanation}</p><button @onclick="Accept" aria-describedby="{id}">{caption}</button></div>""");
    }

    [Theory]
    [InlineData("Aceptar", "Rechazar")]
    [InlineData("Aceptar todo", "Rechazar todo")]
    [InlineData("Permitir", "No permitir")]
    [InlineData("De acuerdo", "No acepto")]
    [InlineData("Consentir", "No consentir")]
    [InlineData("Entendido", "No, gracias")]
    public void DeclinesBesideWhatAccepts(string caption, string decline) => Rules.AcceptDeclinable.VerifyFile.Repairs(
        "Shared/Banner.razor",
        $$"""<div class="cookie-banner"><p>Usamos cookies para medir las visitas y mostrar publicidad personalizada.</p>{|CONSENT004:<button class="btn" @onclick="() => SetConsent(true)">|}{{caption}}</button><button class="btn" @onclick="Later">Ahora no</button></div>""",
        $"""<div class="cookie-banner"><p>Usamos cookies para medir las visitas y mostrar publicidad personalizada.</p><button class="btn" @onclick="() => SetConsent(true)">{caption}</button><button class="btn" @onclick="() => SetConsent(false)">{decline}</button><button class="btn" @onclick="Later">Ahora no</button></div>""");

    [Fact]
    public void DeclinesByAHandlerOfItsOwn() => Rules.AcceptDeclinable.VerifyFile.Repairs(
        "Shared/Banner.razor",
        """
        <div class="cookie-banner">
            <p>Usamos cookies para medir las visitas y mostrar publicidad personalizada.</p>
            {|CONSENT004:<button @onclick="Aceptar">|}Aceptar</button>
            <button @onclick="Later">Ahora no</button>
        </div>

        @code {
            private void Aceptar() => preferences.PermitirAnalitica = true;
        }
        """,
        """
        <div class="cookie-banner">
            <p>Usamos cookies para medir las visitas y mostrar publicidad personalizada.</p>
            <button @onclick="Aceptar">Aceptar</button>
            <button @onclick="Decline">Rechazar</button>
            <button @onclick="Later">Ahora no</button>
        </div>

        @code {
            private void Aceptar() => preferences.PermitirAnalitica = true;

            private void Decline() => preferences.PermitirAnalitica = false;
        }
        """);

    [Theory]
    [InlineData("Aceptar", "Rechazar")]
    [InlineData("Permitir", "No permitir")]
    public Task DeclinesInADialogOfCode(string caption, string decline) => Verify<AcceptDeclinableAnalyzer, ConsentAnalyzers.CodeFixes.AcceptDeclinableFix>.FixesSingly(
        Dialog($"[|PrimaryButtonText = \"{caption}\"|]"), Dialog($"PrimaryButtonText = \"{caption}\", SecondaryButtonText = \"{decline}\""), decline);

    [Theory]
    [InlineData("O seu consentimento", "Enviar datos de uso")]
    [InlineData("Su consentimiento", "Enviar relatórios de falhas")]
    public void WritesNothingBetweenNearLanguages(string title, string label) => VerifyFile.OffersNothing(
        "Views/ConsentWindow.xaml",
        $$"""<Window Title="{{title}}"><StackPanel><CheckBox Content="{{label}}"/>{|CONSENT002:<Button Content="Aceptar"/>|}</StackPanel></Window>""");

    [Theory]
    [InlineData("EliminarUsuariosInactivos(DateTime.UtcNow.AddYears(-3));", "[|")]
    [InlineData("EliminarUsuariosInactivos(DateTime.UtcNow.AddDays(-30));", "")]
    [InlineData("EliminarPedidos(DateTime.UtcNow.AddYears(-3));", "")]
    public Task ReadsPurges(string call, string mark) => Verify<RetentionAnalyzer>.Finds(
        $$"""using System; class Limpieza { void Run() { {{(mark.Length == 0 ? call : call.Replace("DateTime.UtcNow.AddYears(-3)", "[|DateTime.UtcNow.AddYears(-3)|]", StringComparison.Ordinal))}} } void EliminarUsuariosInactivos(DateTime before) { } void EliminarPedidos(DateTime before) { } }""");

    private static string Dialog(string actions) => $$"""
        public class ContentDialog { public string? Title { get; set; } public object? Content { get; set; } public string? PrimaryButtonText { get; set; } public string? SecondaryButtonText { get; set; } public string? CloseButtonText { get; set; } }
        public class Asking { public object Ask() => new ContentDialog { Title = "Datos de uso", Content = "Nos gustaría recopilar datos de uso para mejorar la aplicación.", {{actions}}, CloseButtonText = "Ahora no" }; }
        """;
}
