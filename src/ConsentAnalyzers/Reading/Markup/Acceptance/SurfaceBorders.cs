using ConsentAnalyzers.Options;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Which elements beside the action belong to its surface.</summary>
internal static class SurfaceBorders
{
    /// <summary>
    /// Whether an element is part of the surface. A dialog beside the action is not, nor is a card on the same page that asks
    /// something itself, nor another form; a box without any action is a text in a frame, whatever it is called.
    /// </summary>
    public static bool Lets(MarkupElement element, ControlKind kind, AcceptPlace place, int distance, ConsentSettings settings)
    {
        bool Decides(MarkupElement action) => settings.Actions.KindOf(Captions.Of(action)) != ActionKind.None;

        if (place.DistanceOf(element) is not null)
        {
            return true;
        }

        return kind switch
        {
            ControlKind.Dialog => !Controls.IsComponent(element) && element.Name != "dialog" && !HasAction(element, _ => true),
            ControlKind.Chrome or ControlKind.Toolbar => place.Dialog is not null,
            ControlKind.Card when IsOnPage(place, distance) => !HasAction(element, IsForm(element) ? _ => true : Decides),
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

    private static bool IsForm(MarkupElement element) => element.LocalName.EndsWith("form", StringComparison.OrdinalIgnoreCase);

    private static bool HasAction(MarkupElement element, Func<MarkupElement, bool> counts)
    {
        foreach (var node in element.Descendants)
        {
            if (node.AsElement is { } inner && Controls.KindOf(inner) == ControlKind.Action && counts(inner))
            {
                return true;
            }
        }

        return false;
    }
}
