using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.CodeFixes.Bulk;

/// <summary>What an edit of a document's syntax changes in its text, as narrowly as can be said.</summary>
internal static class CodeEdits
{
    public static IReadOnlyList<TextChange> Between(SyntaxNode before, SyntaxNode after) => before == after
        ? []
        : [.. before.SyntaxTree.WithRootAndOptions(after, before.SyntaxTree.Options).GetChanges(before.SyntaxTree).Select(change => Narrowed(change, before.SyntaxTree.GetText()))];

    private static TextChange Narrowed(TextChange change, SourceText text)
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
