using ConsentAnalyzers.Reading.CSharp.Toggles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>A condition that holds unless somebody said no becomes one that holds only if somebody said yes, in the same form.</summary>
internal static class OnlyIfGranted
{
    public static ExpressionSyntax? Rewrite(ExpressionSyntax condition) => UnlessRefused.Asked(condition) is null ? null : condition switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } unequal => Equal(unequal),
        BinaryExpressionSyntax either => Both(either),
        IsPatternExpressionSyntax asked => asked.WithPattern(SyntaxFactory.ConstantPattern(Yes(ConstantOf(asked.Pattern)).WithoutTrivia()).WithTriviaFrom(asked.Pattern)),
        _ => null,
    };

    /// <summary>The answer that a pattern is about: a text where people's answers are kept as texts.</summary>
    private static ExpressionSyntax ConstantOf(PatternSyntax pattern) =>
        pattern.DescendantNodes().OfType<LiteralExpressionSyntax>().FirstOrDefault(answer => !answer.IsKind(SyntaxKind.NullLiteralExpression)) ?? Literal(true);

    private static BinaryExpressionSyntax Equal(BinaryExpressionSyntax unequal) => SyntaxFactory.BinaryExpression(
        SyntaxKind.EqualsExpression,
        Yes(unequal.Left),
        Token(SyntaxKind.EqualsEqualsToken, unequal.OperatorToken),
        Yes(unequal.Right));

    private static BinaryExpressionSyntax Both(BinaryExpressionSyntax either) => SyntaxFactory.BinaryExpression(
        SyntaxKind.LogicalAndExpression,
        Half(either.Left),
        Token(SyntaxKind.AmpersandAmpersandToken, either.OperatorToken),
        Half(either.Right));

    private static ExpressionSyntax Half(ExpressionSyntax half) =>
        UnlessRefused.AsksForMissing(half) ? Negated(half) : Granted(half);

    private static ExpressionSyntax Granted(ExpressionSyntax answer) => answer is ParenthesizedExpressionSyntax inner
        ? inner.WithExpression(Granted(inner.Expression))
        : Rewrite(answer) ?? answer;

    private static ExpressionSyntax Yes(ExpressionSyntax no) => no switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => OffValue.Literal(text == "False" ? "True" : "true").WithTriviaFrom(no),
        LiteralExpressionSyntax => Literal(true).WithTriviaFrom(no),
        _ => no,
    };

    private static ExpressionSyntax Negated(ExpressionSyntax missing) => missing switch
    {
        ParenthesizedExpressionSyntax inner => inner.WithExpression(Negated(inner.Expression)),
        PrefixUnaryExpressionSyntax not => not.Operand.WithTriviaFrom(not),
        BinaryExpressionSyntax equal => SyntaxFactory.BinaryExpression(
            SyntaxKind.NotEqualsExpression, equal.Left, Token(SyntaxKind.ExclamationEqualsToken, equal.OperatorToken), equal.Right),
        IsPatternExpressionSyntax asked => asked.WithPattern(SyntaxFactory.UnaryPattern(
            SyntaxFactory.Token(SyntaxKind.NotKeyword).WithTrailingTrivia(SyntaxFactory.Space), asked.Pattern.WithoutTrivia()).WithTriviaFrom(asked.Pattern)),
        _ => SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, missing.WithoutTrivia()).WithTriviaFrom(missing),
    };

    private static SyntaxToken Token(SyntaxKind kind, SyntaxToken instead) =>
        SyntaxFactory.Token(instead.LeadingTrivia, kind, instead.TrailingTrivia);

    private static LiteralExpressionSyntax Literal(bool isOn) =>
        SyntaxFactory.LiteralExpression(isOn ? SyntaxKind.TrueLiteralExpression : SyntaxKind.FalseLiteralExpression);
}
