namespace ConsentAnalyzers.Reading.Markup.Web;

/// <summary>What a person has read on the same surface when they come to a control, up to the choice before it.</summary>
internal static class TextBefore
{
    // What is further off asks nothing there; every control looks so far and no further.
    private const int MostNodes = 120;
    private const int LongestText = 600;

    /// <summary>The text, an element to a line.</summary>
    public static string In(MarkupNode control)
    {
        var surface = control.AsElement is { } element ? SurfaceAround(element.Parent) : SurfaceAround(control.Parent);
        var (lines, length) = (new List<string>(), 0);
        for (var i = control.Index - 1; i > surface && i > control.Index - MostNodes && length < LongestText; i--)
        {
            var node = new MarkupNode(control.Document, i);
            if (IsChoice(node) && !node.Span.Contains(control.Span))
            {
                break;
            }

            if (IsRead(node) && SpokenText.In([node]) is { Length: > 0 } said)
            {
                lines.Add(said);
                length += said.Length;
            }
        }

        lines.Reverse();
        return string.Join("\n", lines);
    }

    private static int SurfaceAround(MarkupElement? element)
    {
        for (; element is { } outer; element = outer.Parent)
        {
            if (outer.Name is "form" or "dialog" or "section" or "article" or "tr" or "EditForm" || outer.LocalName.EndsWith("Dialog", StringComparison.Ordinal)
                || outer.LocalName.EndsWith("Card", StringComparison.Ordinal))
            {
                return outer.Index;
            }
        }

        return -1;
    }

    private static bool IsChoice(MarkupNode node) => node.AsElement is { } element
        ? WebControl.KindOf(element) != WebControlKind.None
        : node.Kind == MarkupNodeKind.Expression && HelperCall.IsControl(node.Source);

    private static bool IsRead(MarkupNode node) =>
        node.Kind is MarkupNodeKind.Text or MarkupNodeKind.Expression && !node.IsWhiteSpace
        && node.Parent?.Name is not ("script" or "style" or "option" or "button" or "textarea");
}
