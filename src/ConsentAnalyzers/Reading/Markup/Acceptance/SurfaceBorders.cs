namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Which elements show what the file does not say.</summary>
internal static class SurfaceBorders
{
    /// <summary>Whether the element shows what cannot be read here.</summary>
    public static bool IsUnknown(MarkupElement element) => Controls.KindOf(element) switch
    {
        ControlKind.Container or ControlKind.Card => element.Document.Dialect == MarkupDialect.Xaml
            ? ComponentControls.IsEmpty(element) && !IsGivenText(element)
            : ComponentControls.IsUnknown(element),
        ControlKind.Text => FilledLater.Is(element),
        _ => false,
    };

    internal static bool IsGivenText(MarkupElement element) =>
        element.Attributes.Any(attribute => GivenTexts.KindOf(attribute.Name) is not null);
}
