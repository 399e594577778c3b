namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Which elements beside the action belong to its surface.</summary>
internal static class SurfaceBorders
{
    /// <summary>
    /// Whether an element is part of the surface. A dialog beside the action is not, nor is a card on the same page that has
    /// actions of its own; a card without is a text in a frame.
    /// </summary>
    public static bool Lets(MarkupElement element, ControlKind kind, AcceptPlace place, int distance)
    {
        if (place.DistanceOf(element) is not null)
        {
            return true;
        }

        return kind switch
        {
            ControlKind.Dialog => false,
            ControlKind.Chrome or ControlKind.Toolbar => place.Dialog is not null,
            ControlKind.Card when IsOnPage(place, distance) => !HasAction(element),
            _ => true,
        };
    }

    /// <summary>Whether the element shows what cannot be read here.</summary>
    public static bool IsUnknown(MarkupElement element) => Controls.KindOf(element) switch
    {
        ControlKind.Container or ControlKind.Card => element.Document.Dialect == MarkupDialect.Xaml
            ? ComponentControls.IsEmpty(element) && !IsGivenText(element)
            : ComponentControls.IsUnknown(element),
        ControlKind.Text => ComponentControls.IsEmpty(element) && !IsGivenText(element),
        _ => false,
    };

    public static bool IsDialog(MarkupElement element) => Controls.KindOf(element) == ControlKind.Dialog;

    private static bool IsGivenText(MarkupElement element) =>
        element.Attributes.Any(attribute => GivenTexts.KindOf(attribute.Name) is not null);

    private static bool IsOnPage(AcceptPlace place, int distance)
    {
        for (var i = distance; i < place.Around.Count; i++)
        {
            if (place.Around[i].Kind is ControlKind.Card or ControlKind.Dialog)
            {
                return false;
            }
        }

        return place.Dialog is null;
    }

    private static bool HasAction(MarkupElement element)
    {
        foreach (var node in element.Descendants)
        {
            if (node.AsElement is { } inner && Controls.KindOf(inner) == ControlKind.Action)
            {
                return true;
            }
        }

        return false;
    }
}
