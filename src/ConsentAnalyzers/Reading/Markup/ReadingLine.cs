using System.Text;

namespace ConsentAnalyzers.Reading.Markup;

/// <summary>Joins the texts of an element into one line as a person would read it aloud.</summary>
internal static class ReadingLine
{
    /// <summary>The texts among the nodes: runs of white space become one space, expressions are left out.</summary>
    public static string Join(IEnumerable<MarkupNode> nodes)
    {
        var line = new StringBuilder();
        MarkupNode? last = null;
        foreach (var node in nodes)
        {
            if (last is { } previous && !IsJoined(previous, node))
            {
                Append(line, ' ');
            }

            last = node;
            foreach (var c in node.Kind == MarkupNodeKind.Text ? node.Text : "")
            {
                Append(line, c);
            }
        }

        return line.ToString().Trim();
    }

    private static void Append(StringBuilder line, char c)
    {
        if (!char.IsWhiteSpace(c))
        {
            line.Append(c);
        }
        else if (line.Length > 0 && line[line.Length - 1] != ' ')
        {
            line.Append(' ');
        }
    }

    /// <summary>Whether only the tags of inline elements lie between: <c>&lt;b&gt;not&lt;/b&gt;.</c></summary>
    private static bool IsJoined(MarkupNode first, MarkupNode second)
    {
        for (var index = first.Index + 1; index < second.Index; index++)
        {
            var between = new MarkupNode(first.Document, index);
            if (between.IsWhiteSpace || between.AsElement is { IsInline: false })
            {
                return false;
            }
        }

        for (var parent = first.Parent; parent is { } ended && ended.Data.Next <= second.Index; parent = ended.Parent)
        {
            if (!ended.IsInline)
            {
                return false;
            }
        }

        return true;
    }
}
