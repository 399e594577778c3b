using ConsentAnalyzers.Reading.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Acceptance;

/// <summary>The text that a declaration gives to its member.</summary>
internal static class WrittenText
{
    /// <summary>The text of a member as its declaration writes or names it; null where run time decides.</summary>
    public static string? In(ISymbol member, CancellationToken cancellation = default) =>
        ValueOf(member, cancellation) is { } value ? TextOf(value) ?? CodeTextNames.Find(member, value) : null;

    /// <summary>The text of a member as its declaration writes it; null where it is named.</summary>
    public static string? Constant(ISymbol member, CancellationToken cancellation = default) => TextOf(ValueOf(member, cancellation));

    /// <summary>Whether a declaration turns its member on.</summary>
    public static bool IsTrue(ISymbol member, CancellationToken cancellation = default) =>
        ValueOf(member, cancellation) is { RawKind: (int)SyntaxKind.TrueLiteralExpression };

    private static ExpressionSyntax? ValueOf(ISymbol member, CancellationToken cancellation) =>
        member.DeclaringSyntaxReferences is [var declaration, ..]
            ? declaration.GetSyntax(cancellation) switch
            {
                PropertyDeclarationSyntax { Initializer.Value: var value } => value,
                PropertyDeclarationSyntax { ExpressionBody.Expression: var value } => value,
                VariableDeclaratorSyntax { Initializer.Value: var value } => value,
                ParameterSyntax { Default.Value: var value } => value,
                _ => null,
            }
            : null;

    private static string? TextOf(ExpressionSyntax? value) => value switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        ParenthesizedExpressionSyntax parenthesised => TextOf(parenthesised.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => Joined(sum),
        _ => null,
    };

    /// <summary>A loop, because a text can be put together from thousands of lines.</summary>
    private static string? Joined(BinaryExpressionSyntax sum)
    {
        var pieces = new List<string>();
        ExpressionSyntax rest = sum;
        while (rest is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } next)
        {
            if (next.Right is not LiteralExpressionSyntax { Token.Value: string piece })
            {
                return null;
            }

            pieces.Add(piece);
            rest = next.Left;
        }

        if (rest is not LiteralExpressionSyntax { Token.Value: string first })
        {
            return null;
        }

        pieces.Add(first);
        pieces.Reverse();
        return string.Concat(pieces);
    }
}
