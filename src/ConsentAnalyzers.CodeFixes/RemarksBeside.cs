using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>The comments that speak of a value: within it, on its line, and the documentation of the member that it initialises.</summary>
internal static class RemarksBeside
{
    /// <summary>Rewrites the comments of a value that carries a mark by now.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="value">The value, as it was.</param>
    /// <param name="place">The conditional that it takes the place of, or the value itself.</param>
    /// <param name="mark">The mark.</param>
    /// <param name="remark">What is said of it.</param>
    public static void Rewrite(DocumentEditor editor, ExpressionSyntax value, ExpressionSyntax place, SyntaxAnnotation mark, RetentionRemark remark)
    {
        if (OwnerOf(value) is not { } owner || !Of(value).Concat(Of(place)).Any())
        {
            return;
        }

        editor.ReplaceNode(owner, (current, _) => current.GetAnnotatedNodes(mark).FirstOrDefault() is { } moved
            ? Rewrite(current, Of(moved).Where(comment => current.FullSpan.Contains(comment.Span)), comment =>
                moved.Span.Contains(comment.Span) ? remark.Within(comment.ToFullString()) : remark.Rewrite(comment.ToFullString()))
            : current);
    }

    /// <summary>A node with some of its comments rewritten.</summary>
    public static SyntaxNode Rewrite(SyntaxNode node, IEnumerable<SyntaxTrivia> comments, Func<SyntaxTrivia, string> rewritten)
    {
        var said = comments.Distinct().Select(comment => (Comment: comment, Text: rewritten(comment))).Where(one => one.Text != one.Comment.ToFullString())
            .ToDictionary(one => one.Comment, one => SyntaxFactory.ParseLeadingTrivia(one.Text)[0]);
        return said.Count == 0 ? node : node.ReplaceTrivia(said.Keys, (comment, _) => said[comment]);
    }

    /// <summary>The comments and the documentation of a member or statement.</summary>
    public static IEnumerable<SyntaxTrivia> In(SyntaxNode node) => node.DescendantTrivia().Where(IsComment);

    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia || IsDocumentation(trivia);

    private static bool IsDocumentation(SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;

    /// <summary>The member or statement of a value: whatever follows on its line belongs to that, or to the list that it stands in.</summary>
    private static SyntaxNode? OwnerOf(ExpressionSyntax value) =>
        value.Ancestors().FirstOrDefault(node => node is StatementSyntax and not BlockSyntax || node is MemberDeclarationSyntax);

    private static IEnumerable<SyntaxTrivia> Of(SyntaxNode value) =>
        value.DescendantTrivia().Where(trivia => value.Span.Contains(trivia.Span))
            .Concat(Before(value.GetFirstToken()))
            .Concat(After(value.GetLastToken()))
            .Concat(Documentation(value))
            .Where(IsComment);

    // Another value on the line has comments of its own.
    private static IEnumerable<SyntaxTrivia> Before(SyntaxToken token)
    {
        while (!token.LeadingTrivia.Any(SyntaxKind.EndOfLineTrivia) && token.GetPreviousToken() is { RawKind: not 0 } previous
            && !EndsLine(previous) && previous.Kind() is not (SyntaxKind.NumericLiteralToken or SyntaxKind.SemicolonToken))
        {
            foreach (var trivia in token.LeadingTrivia.Concat(previous.TrailingTrivia))
            {
                yield return trivia;
            }

            token = previous;
        }

        foreach (var trivia in token.LeadingTrivia.Reverse().TakeWhile(trivia => !trivia.IsKind(SyntaxKind.EndOfLineTrivia) && !IsDocumentation(trivia)))
        {
            yield return trivia;
        }
    }

    private static IEnumerable<SyntaxTrivia> After(SyntaxToken token)
    {
        while (true)
        {
            foreach (var trivia in token.TrailingTrivia)
            {
                yield return trivia;
            }

            var next = token.GetNextToken();
            if (EndsLine(token) || next.Kind() is SyntaxKind.None or SyntaxKind.NumericLiteralToken or SyntaxKind.StringLiteralToken)
            {
                yield break;
            }

            token = next;
        }
    }

    private static bool EndsLine(SyntaxToken token) => token.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);

    private static IEnumerable<SyntaxTrivia> Documentation(SyntaxNode value) => (value.Parent as EqualsValueClauseSyntax)?.Parent switch
    {
        PropertyDeclarationSyntax property => property.GetLeadingTrivia().Where(IsDocumentation),
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax { Declaration.Variables.Count: 1 } field } => field.GetLeadingTrivia().Where(IsDocumentation),
        _ => [],
    };
}
