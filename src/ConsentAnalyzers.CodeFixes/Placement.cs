using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>Where code puts an element on a screen: an item of a list, or a statement that adds it.</summary>
internal static class Placement
{
    /// <summary>The item of the initializer's list that a node is, with the list and the place in it.</summary>
    public static (InitializerExpressionSyntax List, int Index)? ItemOf(SyntaxNode node)
    {
        var item = node;
        while (item.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            item = item.Parent;
        }

        return item.Parent is InitializerExpressionSyntax list
            && list.Kind() is SyntaxKind.CollectionInitializerExpression or SyntaxKind.ArrayInitializerExpression
            && item is ExpressionSyntax expression
                ? (list, list.Expressions.IndexOf(expression))
                : null;
    }

    /// <summary>The call that adds an element: around its creation, or later with its variable.</summary>
    public static InvocationExpressionSyntax? AdditionOf(SyntaxNode node)
    {
        if (node.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax direct })
        {
            return direct;
        }

        var name = node.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax target } => target.Identifier.ValueText,
            _ => null,
        };
        return name is null ? null : StatementOf(node)?.Parent?.ChildNodes()
            .OfType<ExpressionStatementSyntax>()
            .Where(statement => statement.SpanStart > node.SpanStart)
            .Select(statement => statement.Expression)
            .OfType<InvocationExpressionSyntax>()
            .FirstOrDefault(call => call.ArgumentList.Arguments.Any(argument =>
                argument.Expression is IdentifierNameSyntax { Identifier.ValueText: var added } && added == name));
    }

    public static StatementSyntax? StatementOf(SyntaxNode node)
    {
        var statement = node.FirstAncestorOrSelf<StatementSyntax>();
        return statement?.Parent is BlockSyntax or SwitchSectionSyntax ? statement : null;
    }

    public static string? ReceiverOf(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: var receiver } ? receiver.ToString() : null;

    /// <summary>The white space in front of a node, without the comments that belong to it.</summary>
    public static SyntaxTriviaList IndentOf(SyntaxNode node)
    {
        var trivia = node.GetLeadingTrivia();
        return trivia.Count > 0 && trivia[trivia.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia)
            ? SyntaxFactory.TriviaList(trivia[trivia.Count - 1])
            : SyntaxTriviaList.Empty;
    }

    /// <summary>The line break before a node, or a space where it stands in the middle of a line.</summary>
    public static SyntaxTriviaList BreakBefore(SyntaxNode node)
    {
        var lineBreak = node.GetFirstToken().GetPreviousToken().TrailingTrivia.LastOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return SyntaxFactory.TriviaList(lineBreak.IsKind(SyntaxKind.EndOfLineTrivia) ? lineBreak : SyntaxFactory.Space);
    }

    /// <summary>Comments behind an item stay with it.</summary>
    public static SeparatedSyntaxList<TNode> InsertAfter<TNode>(SeparatedSyntaxList<TNode> list, int index, TNode added)
        where TNode : SyntaxNode
    {
        var before = list[index];
        var all = list.GetWithSeparators();
        var at = all.IndexOf(before);
        if (at + 1 < all.Count)
        {
            var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(BreakBefore(before));
            return SyntaxFactory.SeparatedList<TNode>(all.InsertRange(at + 2, [added.WithLeadingTrivia(IndentOf(before)), comma]));
        }

        return SyntaxFactory.SeparatedList<TNode>(all.Replace(before, before.WithoutTrailingTrivia()).AddRange(
        [
            SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(BreakBefore(before)),
            added.WithLeadingTrivia(IndentOf(before)).WithTrailingTrivia(before.GetTrailingTrivia()),
        ]));
    }

    public static SeparatedSyntaxList<TNode> InsertBefore<TNode>(SeparatedSyntaxList<TNode> list, int index, TNode added)
        where TNode : SyntaxNode
    {
        var before = list[index];
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(BreakBefore(before));
        var all = list.GetWithSeparators();
        return SyntaxFactory.SeparatedList<TNode>(
            all.InsertRange(all.IndexOf(before), [added.WithLeadingTrivia(IndentOf(before)), comma]));
    }
}
