using ConsentAnalyzers.Reading.Resources;
using ConsentAnalyzers.Surfaces;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Descriptions that an action points to, wherever they stand: a screen reader says them with it.</summary>
internal static class MarkupDescriptions
{
    private const int MostDescriptions = 8;

    private static readonly string[] Hints = ["AutomationProperties.HelpText", "SemanticProperties.Hint"];

    public static IEnumerable<(PartKind Kind, string Text)> In(MarkupElement action, bool isFragment)
    {
        foreach (var hint in Hints)
        {
            if (action.Attribute(hint) is { } given)
            {
                yield return given.Said is { } said ? (PartKind.Prose, said) : (PartKind.Opaque, "");
            }
        }

        if ((action.Attribute("aria-describedby") ?? action.Attribute("AriaDescribedBy")) is not { HasValue: true } described)
        {
            yield break;
        }

        if (described.IsExpression)
        {
            yield return (PartKind.Opaque, "");
            yield break;
        }

        foreach (var id in described.Value.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Take(MostDescriptions))
        {
            if (ElementWith(id, action.Document) is { } element)
            {
                yield return element.ReadingOrder().Any(node => node.Kind == MarkupNodeKind.Expression && RazorTextNames.Find(node.Source, node.Document) is null) || GivenTexts.AreTranslated(element)
                    ? (PartKind.Opaque, "")
                    : (PartKind.Prose, Captions.TextIn(element));
            }
            else if (isFragment)
            {
                // What is around a partial may well have it.
                yield return (PartKind.Opaque, "");
            }
        }
    }

    private static MarkupElement? ElementWith(string id, MarkupDocument document)
    {
        foreach (var node in document.Nodes)
        {
            if (node.AsElement is { } element && element.Attribute("id") is { IsExpression: false } own && own.Value == id)
            {
                return element;
            }
        }

        return null;
    }
}
