using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>What goes with a condition that decides nothing any more.</summary>
internal static class DroppedCondition
{
    /// <summary>The conditions, and the patterns of a switch with what they are matched against.</summary>
    public static IEnumerable<SyntaxNode> ConditionsOf(SyntaxNode conditional) => conditional switch
    {
        ConditionalExpressionSyntax choice => [choice.Condition],
        IfStatementSyntax choice => [choice.Condition],
        SwitchExpressionSyntax choice =>
            choice.Arms.SelectMany(arm => new SyntaxNode?[] { arm.Pattern, arm.WhenClause }).OfType<SyntaxNode>().Prepend(choice.GoverningExpression),
        _ => [],
    };

    /// <summary>Whether neither a comment or directive, nor an effect, nor a variable goes with it.</summary>
    public static bool LosesNothing(SyntaxNode conditional) =>
        !conditional.DescendantTrivia().Any(trivia => conditional.Span.Contains(trivia.Span) && !IsBlank(trivia))
        && !ConditionsOf(conditional).SelectMany(condition => condition.DescendantNodesAndSelf()).Any(HasEffect);

    /// <summary>Whether trivia is space alone.</summary>
    public static bool IsBlank(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia);

    private static bool HasEffect(SyntaxNode node) => node switch
    {
        AwaitExpressionSyntax or AssignmentExpressionSyntax or VariableDesignationSyntax or ThrowExpressionSyntax => true,
        PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax =>
            node.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression
                or SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression,
        InvocationExpressionSyntax { Expression: var called } => !Asks(called),
        _ => false,
    };

    /// <summary>A call whose name is a question only answers it.</summary>
    private static bool Asks(ExpressionSyntax called) => Role.Questions.Starts(Words.In(called switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax member => member.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    }));
}
