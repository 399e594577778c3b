using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.FixSafety;

/// <summary>
/// A way to lay the same source out, and back: what a fix makes of the one is what it makes of the other.
/// </summary>
public sealed record Style(string Name, Func<string, string> Apply, Func<string, string> Undo)
{
    private const string Note = " // kept";
    private const string Branch = "#if NEVER\n// left out\n#endif\n";

    /// <summary>Every style.</summary>
    public static IReadOnlyList<Style> All { get; } =
    [
        new("as written", text => text, text => text),
        new("CRLF", text => text.ReplaceLineEndings("\r\n"), OnlyCrLf),
        new("tabs", text => text.Replace("    ", "\t"), text => text.Replace("\t", "    ")),
        new("a comment at the end of each line", text => AtLines(text, (line, isFree) => isFree ? line + Note : line), text => text.Replace(Note, "")),
        new("#if before each member and statement", WithBranches, text => text.Replace(Branch, "")),
    ];

    /// <inheritdoc />
    public override string ToString() => Name;

    private static string OnlyCrLf(string text) => text.Replace("\r\n", "\0").Replace("\n", "(bare line feed)\n").Replace('\0', '\n');

    private static string WithBranches(string text)
    {
        var root = Parse(text).GetRoot();
        var starts = root.DescendantNodes()
            .Where(node => node is MemberDeclarationSyntax or StatementSyntax and not BlockSyntax)
            .Select(node => root.SyntaxTree.GetText().Lines.GetLineFromPosition(node.SpanStart))
            .Select(line => line.Start)
            .ToHashSet();
        return AtLines(text, (line, isFree) => line, start => starts.Contains(start) && !IsInToken(root, start) ? Branch : "");
    }

    private static string AtLines(string text, Func<string, bool, string> change, Func<int, string>? before = null)
    {
        var root = Parse(text).GetRoot();
        var result = new StringBuilder();
        foreach (var line in SourceText.From(text).Lines)
        {
            var isFree = line.Span.Length > 0 && line.ToString().Trim() is not "" and not ['#', ..] && !IsInToken(root, line.End);
            result.Append(before?.Invoke(line.Start)).Append(change(line.ToString(), isFree)).Append(text, line.End, line.EndIncludingLineBreak - line.End);
        }

        return result.ToString();
    }

    /// <summary>Whether a place lies within a string that spans lines, or a comment.</summary>
    private static bool IsInToken(SyntaxNode root, int position) =>
        root.DescendantTokens(descendIntoTrivia: true).Any(token => token.SpanStart < position && position < token.Span.End)
        || root.DescendantNodes().OfType<InterpolatedStringExpressionSyntax>().Any(text => text.SpanStart < position && position < text.Span.End)
        || root.DescendantTrivia().Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia) && trivia.SpanStart < position && position <= trivia.Span.End);

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)Setup.Parse);
}
