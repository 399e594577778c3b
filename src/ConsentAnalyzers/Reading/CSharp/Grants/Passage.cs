using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Grants;

/// <summary>Comparisons of a date with the present: <c>DateTime.UtcNow > deadline</c>, <c>user.SignedUp.AddDays(30) &lt; now</c>.</summary>
internal static class Passage
{
    /// <summary>Whether time has passed where a comparison holds, or where it fails; null where it compares no time with the present.</summary>
    public static bool? Is(ExpressionSyntax condition, bool holds)
    {
        if (condition is not BinaryExpressionSyntax { Left: var left, Right: var right } comparison || DirectionOf(comparison) is not { } greater)
        {
            return null;
        }

        return (GrowsWithTime(left), GrowsWithTime(right)) switch
        {
            ({ } grows, null) => grows == greater == holds,
            (null, { } grows) => grows != greater == holds,
            _ => null,
        };
    }

    /// <summary>Whether a comparison holds where its left side is the greater; null where it is no such comparison.</summary>
    private static bool? DirectionOf(BinaryExpressionSyntax comparison) => comparison.Kind() switch
    {
        SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression => true,
        SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression => false,
        _ => null,
    };

    /// <summary>True for the present and what is reckoned from it, false for what is left of a term; null where the present is not in it.</summary>
    private static bool? GrowsWithTime(SyntaxNode value)
    {
        foreach (var token in value.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && IsPresent(token.ValueText))
            {
                return !IsTakenAway(token.Parent!, value);
            }
        }

        return null;
    }

    private static bool IsPresent(string name)
    {
        var words = Words.In(name);
        return Role.Now.Ends(words) || Role.Passing.Ends(words);
    }

    private static bool IsTakenAway(SyntaxNode present, SyntaxNode whole)
    {
        var isTaken = false;
        for (var node = present; node != whole && node.Parent is { } parent; node = parent)
        {
            isTaken ^= parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.SubtractExpression } difference && difference.Right == node;
        }

        return isTaken;
    }
}
