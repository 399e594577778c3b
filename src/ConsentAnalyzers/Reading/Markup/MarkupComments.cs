using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Markup.Parsing;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup;

/// <summary>The comments of a page, in the order of the source: those of the markup, and those in its C# that could be directives.</summary>
internal static class MarkupComments
{
    private const string Address = "consent";

    public static IEnumerable<FileComment> In(MarkupDocument document)
    {
        foreach (var node in document.Nodes)
        {
            if (node.Kind == MarkupNodeKind.Comment)
            {
                yield return new FileComment(node.Text, node.Span, MarkupText.IsClosedComment(node.Source));
            }
            else if (node.Kind == MarkupNodeKind.Code
                && document.Text.IndexOf(Address, node.Span.Start, node.Span.Length, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                foreach (var comment in InCode(document.Text, node.Span))
                {
                    yield return comment;
                }
            }
        }
    }

    private static IEnumerable<FileComment> InCode(string text, TextSpan code)
    {
        var cursor = new MarkupCursor(text) { Position = code.Start };
        var lexer = new CodeLexer(cursor);
        while (cursor.Position < code.End)
        {
            var start = cursor.Position;
            if (lexer.Next(floor: 0) == CodeToken.Trivia
                && text[start] is '/' or '@'
                && Comment(text, TextSpan.FromBounds(start, Math.Min(cursor.Position, code.End))) is { } comment)
            {
                yield return comment;
            }
        }
    }

    private static FileComment? Comment(string text, TextSpan span)
    {
        if (span.Length < 4)
        {
            return null;
        }

        var isLine = text[span.Start + 1] == '/';
        var isClosed = isLine
            || string.CompareOrdinal(text, span.End - 2, text[span.Start] == '@' ? "*@" : "*/", 0, 2) == 0;
        return new FileComment(text.Substring(span.Start + 2, span.Length - (isLine || !isClosed ? 2 : 4)).Trim(), span, isClosed);
    }
}
