namespace ConsentAnalyzers.Reading.Markup.Xaml;

/// <summary>What elements of XAML are, by their names.</summary>
internal static class XamlControl
{
    /// <summary>What code calls the element.</summary>
    public static string NameOf(MarkupElement element) => (element.Attribute("x:Name") ?? element.Attribute("Name")) is { IsExpression: false } name ? name.Value : "";

    /// <summary>Whether it is on or off, or one of several options.</summary>
    public static bool IsToggle(MarkupElement element) => KindOf(element) == ControlKind.Choice;

    /// <summary>Whether a person enters something there.</summary>
    public static bool IsInput(MarkupElement element) => KindOf(element) == ControlKind.Field;

    private static ControlKind KindOf(MarkupElement element) => element.IsPropertyElement
        ? ControlKind.Container
        : element.Document.Controls.KindOf(element.LocalName, ControlHost.Xaml);
}
