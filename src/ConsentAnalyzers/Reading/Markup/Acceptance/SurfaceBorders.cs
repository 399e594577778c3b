namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Which elements beside the action belong to its surface.</summary>
internal static class SurfaceBorders
{
    /// <summary>
    /// Whether an element is part of the surface. A dialog beside the action is not, nor is a card on the same page that asks
    /// something itself, nor another form; a box without any action is a text in a frame, whatever it is called.
    /// </summary>
    public static bool Lets(MarkupElement element, ControlKind kind, AcceptPlace place, int distance, SurfaceActions actions)
    {

        if (place.DistanceOf(element) is not null)
        {
            return true;
        }

        return kind switch
        {
            ControlKind.Dialog => !Controls.IsComponent(element) && element.Name != "dialog" && !actions.StandIn(element),
            ControlKind.Chrome or ControlKind.Toolbar => place.Dialog is not null,
            ControlKind.Card when place.IsOnPage(distance) => !(IsForm(element) ? actions.StandIn(element) : actions.DecideIn(element)),
            _ => true,
        };
    }

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

    private static bool IsForm(MarkupElement element) => element.LocalName.EndsWith("form", StringComparison.OrdinalIgnoreCase);
}
