namespace ConsentAnalyzers.Reading.Markup.Xaml;

/// <summary>What elements of XAML are, by their names.</summary>
internal static class XamlControl
{
    /// <summary>What code calls the element.</summary>
    public static string NameOf(MarkupElement element) => (element.Attribute("x:Name") ?? element.Attribute("Name")) is { IsExpression: false } name ? name.Value : "";

    public static bool IsToggle(MarkupElement element) => KindOf(element) == ControlKind.Choice;

    public static ControlKind KindOf(MarkupElement element) => element.IsPropertyElement
        ? ControlKind.Container
        : element.Document.Controls.KindOf(element.LocalName, ControlHost.Xaml);
}
