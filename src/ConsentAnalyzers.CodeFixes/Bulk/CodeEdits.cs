using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.CodeFixes.Bulk;

/// <summary>What an edit of a document's syntax changes in its text, as narrowly as can be said.</summary>
internal static class CodeEdits
{
    public static IReadOnlyList<TextChange> Between(SyntaxNode before, SyntaxNode after) => before == after
        ? []
        : [.. before.SyntaxTree.WithRootAndOptions(after, before.SyntaxTree.Options).GetChanges(before.SyntaxTree).SelectMany(change => Narrowed(change, before.SyntaxTree.GetText()))];

    /// <summary>
    /// Line by line where lines stay lines, so that what another target compiles in between is not taken for changed.
    /// </summary>
    public static IEnumerable<TextChange> Narrowed(TextChange change, SourceText text)
    {
        var old = LinesOf(text.ToString(change.Span));
        var now = LinesOf(change.NewText ?? "");
        if (old.Count != now.Count)
        {
            return [Narrowest(change, text)];
        }

        var start = change.Span.Start;
        var changes = new List<TextChange>();
        for (var i = 0; i < old.Count; i++)
        {
            if (old[i] != now[i])
            {
                changes.Add(Narrowest(new TextChange(new TextSpan(start, old[i].Length), now[i]), text));
            }

            start += old[i].Length;
        }

        return changes;
    }

    /// <summary>The lines of a text with their ends.</summary>
    private static List<string> LinesOf(string text)
    {
        var lines = new List<string>();
        for (int start = 0, end; start <= text.Length; start = end)
        {
            end = text.IndexOf('\n', start) + 1;
            end = end == 0 ? text.Length : end;
            lines.Add(text.Substring(start, end - start));
            if (end == text.Length)
            {
                break;
            }
        }

        return lines;
    }

    private static TextChange Narrowest(TextChange change, SourceText text)
    {
        var (old, now) = (text.ToString(change.Span), change.NewText ?? "");
        var shorter = Math.Min(old.Length, now.Length);
        var start = 0;
        while (start < shorter && old[start] == now[start])
        {
            start++;
        }

        var end = 0;
        while (end < shorter - start && old[old.Length - 1 - end] == now[now.Length - 1 - end])
        {
            end++;
        }

        return new TextChange(
            TextSpan.FromBounds(change.Span.Start + start, change.Span.End - end), now.Substring(start, now.Length - end - start));
    }
}
