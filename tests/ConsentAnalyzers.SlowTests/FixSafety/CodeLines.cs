using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.SlowTests.FixSafety;

/// <summary>Where a line of C# may take a comment or directive more.</summary>
internal static class CodeLines
{
    /// <summary>Adds to each line what is to stand after it, and before it.</summary>
    public static string Change(string text, Func<TextLine, string> after, Func<TextLine, string>? before = null)
    {
        var result = new StringBuilder();
        foreach (var line in SourceText.From(text).Lines)
        {
            result.Append(before?.Invoke(line)).Append(text, line.Start, line.Span.Length)
                .Append(after(line)).Append(text, line.End, line.EndIncludingLineBreak - line.End);
        }

        return result.ToString();
    }

    /// <summary>Where a line ends between tokens; nowhere in code that is not finished, where the next token may be missing.</summary>
    public static Func<TextLine, bool> FreeEnds(string text)
    {
        var root = Parse(text);
        return line => !root.ContainsDiagnostics && line.ToString().Trim() is not "" and not ['#', ..] && !IsInToken(root, line.End);
    }

    /// <summary>The starts of the lines that a member or statement starts on.</summary>
    public static HashSet<int> FreeStarts(string text)
    {
        var root = Parse(text);
        return root.DescendantNodes()
            .Where(node => node is MemberDeclarationSyntax or StatementSyntax and not BlockSyntax)
            .Select(node => root.SyntaxTree.GetText().Lines.GetLineFromPosition(node.SpanStart).Start)
            .Where(start => !IsInToken(root, start))
            .ToHashSet();
    }

    /// <summary>Whether a place lies within a string that spans lines, or a comment.</summary>
    private static bool IsInToken(SyntaxNode root, int position) =>
        root.DescendantTokens(descendIntoTrivia: true).Any(token => token.SpanStart < position && position < token.Span.End)
        || root.DescendantNodes().OfType<InterpolatedStringExpressionSyntax>().Any(text => text.SpanStart < position && position < text.Span.End)
        || root.DescendantTrivia().Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia) && trivia.SpanStart < position && position <= trivia.Span.End);

    private static SyntaxNode Parse(string text) => CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)Setup.Parse).GetRoot();
}
