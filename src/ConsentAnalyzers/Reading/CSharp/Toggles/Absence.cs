using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>
/// Recognises conditions that ask whether something is missing or happens for the first time, because code under them
/// sets a default. Code under an answer, or under anything else, is a consequence.
/// </summary>
internal static class Absence
{
    private enum Finding
    {
        Unrelated,
        Missing,
        Present,
        Answer,
    }

    /// <summary>Whether something is missing where a condition holds, or where it fails.</summary>
    public static bool Is(ExpressionSyntax condition, bool holds) =>
        Read(condition) == (holds ? Finding.Missing : Finding.Present);

    /// <summary>Whether a condition asks what somebody answered.</summary>
    public static bool AsksForAnswer(ExpressionSyntax condition) => Read(condition) == Finding.Answer;

    private static Finding Read(ExpressionSyntax condition)
    {
        var found = Finding.Unrelated;
        var rest = condition;
        while (rest is BinaryExpressionSyntax both && (both.IsKind(SyntaxKind.LogicalAndExpression) || both.IsKind(SyntaxKind.LogicalOrExpression)))
        {
            found = Stronger(found, ReadOne(both.Right));
            rest = both.Left;
        }

        return Stronger(found, ReadOne(rest));
    }

    private static Finding Stronger(Finding one, Finding other) =>
        one == Finding.Answer || other == Finding.Answer ? Finding.Answer
        : one == Finding.Missing || other == Finding.Missing ? Finding.Missing
        : one == Finding.Unrelated ? other : one;

    private static Finding ReadOne(ExpressionSyntax condition)
    {
        var found = Finding.Unrelated;
        var negated = false;
        foreach (var token in condition.DescendantTokens())
        {
            var said = Finding.Unrelated;
            switch (token.Kind())
            {
                case SyntaxKind.NullKeyword:
                    said = Finding.Missing;
                    break;
                case SyntaxKind.ExclamationToken when token.Parent is PrefixUnaryExpressionSyntax:
                case SyntaxKind.ExclamationEqualsToken or SyntaxKind.NotKeyword or SyntaxKind.FalseKeyword:
                case SyntaxKind.NumericLiteralToken when token.ValueText == "0":
                    negated = !negated;
                    break;
                case SyntaxKind.IdentifierToken or SyntaxKind.StringLiteralToken:
                    said = SaidBy(token.ValueText);
                    break;
            }

            if (said == Finding.Answer)
            {
                return said;
            }

            found = found == Finding.Unrelated || token.IsKind(SyntaxKind.NullKeyword) ? said : found;
        }

        return (found, negated) switch
        {
            (Finding.Missing, true) => Finding.Present,
            (Finding.Present, true) => Finding.Missing,
            _ => found,
        };
    }

    private static Finding SaidBy(string text)
    {
        var found = Finding.Unrelated;
        foreach (var word in Words.In(text))
        {
            var said = word switch
            {
                _ when Role.Answered.Has(word) => Finding.Answer,
                _ when Role.Missing.Has(word) => Finding.Missing,
                _ when Role.Present.Has(word) => Finding.Present,
                _ => Finding.Unrelated,
            };
            if (said == Finding.Answer)
            {
                return said;
            }

            found = found == Finding.Unrelated ? said : found;
        }

        return found;
    }
}
