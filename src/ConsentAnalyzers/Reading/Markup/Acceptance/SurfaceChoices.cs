namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Finds the choice that a label wraps.</summary>
internal static class SurfaceChoices
{
    /// <summary>More than any label wraps.</summary>
    private const int MostNodes = 60;

    public static MarkupElement? In(MarkupElement label)
    {
        var nodes = 0;
        foreach (var node in label.Descendants)
        {
            if (++nodes > MostNodes)
            {
                return null;
            }

            if (node.AsElement is { } element && Controls.KindOf(element) == ControlKind.Choice)
            {
                return element;
            }
        }

        return null;
    }
}
