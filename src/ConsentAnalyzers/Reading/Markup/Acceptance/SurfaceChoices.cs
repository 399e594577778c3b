namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Finds the choice that a label wraps.</summary>
internal static class SurfaceChoices
{
    public static MarkupElement? In(MarkupElement label)
    {
        foreach (var node in label.Descendants)
        {
            if (node.AsElement is { } element && Controls.KindOf(element) == ControlKind.Choice)
            {
                return element;
            }
        }

        return null;
    }
}
