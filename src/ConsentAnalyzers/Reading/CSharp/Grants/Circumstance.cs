using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Grants;

/// <summary>What a condition says about why code runs: somebody answered, time has passed, nothing is stored.</summary>
internal static class Circumstance
{
    /// <summary>
    /// The occasion of code that runs where a condition holds, or where it fails; null where the condition says nothing of it.
    /// An answer outweighs the rest: whoever said yes in time is no silent person.
    /// </summary>
    public static Occasion? Of(ExpressionSyntax condition, bool holds)
    {
        Occasion? found = null;
        foreach (var (part, isTrue) in Parts(condition, holds))
        {
            if (OfPart(part, isTrue) is { } occasion)
            {
                if (occasion == Occasion.PersonsAction)
                {
                    return occasion;
                }

                found ??= occasion;
            }
        }

        return found;
    }

    /// <summary>The operands of <c>&amp;&amp;</c> and <c>||</c>, each with what it has to be.</summary>
    private static IEnumerable<(ExpressionSyntax Part, bool IsTrue)> Parts(ExpressionSyntax condition, bool holds)
    {
        var open = new Stack<(ExpressionSyntax, bool)>();
        open.Push((condition, holds));
        while (open.Count > 0)
        {
            var (part, isTrue) = open.Pop();
            switch (part)
            {
                case ParenthesizedExpressionSyntax inner:
                    open.Push((inner.Expression, isTrue));
                    break;
                case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                    open.Push((not.Operand, !isTrue));
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } both:
                    open.Push((both.Right, isTrue));
                    open.Push((both.Left, isTrue));
                    break;
                default:
                    yield return (part, isTrue);
                    break;
            }
        }
    }

    private static Occasion? OfPart(ExpressionSyntax part, bool isTrue)
    {
        if (Passage.Is(part, isTrue) is { } hasPassed)
        {
            return hasPassed ? Occasion.Deadline : null;
        }

        if (IsOlderVersion(part))
        {
            return Occasion.Upgrade;
        }

        var said = Said.In(part);
        isTrue ^= said.IsNegated;
        return said switch
        {
            { HasLeft: true } when isTrue => Occasion.Dismissal,
            { IsMissing: true } => (isTrue, said.IsDecision) switch
            {
                (true, true) => Occasion.MissingDecision,
                (true, _) => null,
                _ => Occasion.PersonsAction,
            },
            { HasLapsed: true } => isTrue ? Occasion.Deadline : null,
            { IsAnswer: true } when isTrue => Occasion.PersonsAction,
            { IsPresence: true, IsDecision: true, IsAnswer: false } when !isTrue => Occasion.MissingDecision,
            _ => null,
        };
    }

    /// <summary><c>user.TermsVersion &lt; Terms.Current</c>.</summary>
    private static bool IsOlderVersion(ExpressionSyntax part) =>
        part is BinaryExpressionSyntax { Left: var left, Right: var right }
        && part.Kind() is SyntaxKind.LessThanExpression or SyntaxKind.GreaterThanExpression or SyntaxKind.LessThanOrEqualExpression
            or SyntaxKind.GreaterThanOrEqualExpression or SyntaxKind.NotEqualsExpression
        && (IsVersion(left) || IsVersion(right));

    private static bool IsVersion(ExpressionSyntax side)
    {
        var words = Words.In(Names.In(side));
        return Role.Versions.IsIn(words) && (Role.Upgraded.At(words, 0) is { } first && first.Words.Length < words.Length);
    }
}
