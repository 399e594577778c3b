namespace ConsentAnalyzers.Reading.Markup;

/// <summary>What a person has read when they come to a control, up to the choice before it.</summary>
internal static class ReadBefore
{
    // What is further off asks nothing there; every control looks so far and no further.
    private const int MostNodes = 120;
    private const int LongestText = 600;

    /// <summary>The text, an element to a line.</summary>
    /// <param name="control">The control.</param>
    /// <param name="surface">The node of the surface that it stands on; -1 for all of the file.</param>
    /// <param name="isChoice">Whether a node is a choice.</param>
    /// <param name="said">What a node says; empty where that is nothing.</param>
    public static string In(MarkupNode control, int surface, Func<MarkupNode, bool> isChoice, Func<MarkupNode, string> said)
    {
        var (lines, length) = (new List<string>(), 0);
        for (var i = control.Index - 1; i > surface && i > control.Index - MostNodes && length < LongestText; i--)
        {
            var node = new MarkupNode(control.Document, i);
            if (isChoice(node) && !node.Span.Contains(control.Span))
            {
                break;
            }

            if (said(node) is { Length: > 0 } line)
            {
                lines.Add(line);
                length += line.Length;
            }
        }

        lines.Reverse();
        return string.Join("\n", lines);
    }
}
