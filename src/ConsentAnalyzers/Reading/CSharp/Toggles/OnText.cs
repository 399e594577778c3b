using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>What the text of a value tells before anything is bound; almost every value of a program ends here.</summary>
internal static class OnText
{
    /// <summary>Whether an expression could turn something on or, where that is asked for, off.</summary>
    public static bool MayBeOn(SyntaxNode? value, bool mayBeOff = false)
    {
        while (true)
        {
            switch (value)
            {
                case LiteralExpressionSyntax literal:
                    return literal.IsKind(SyntaxKind.TrueLiteralExpression)
                        || (mayBeOff && literal.IsKind(SyntaxKind.FalseLiteralExpression))
                        || (literal.IsKind(SyntaxKind.StringLiteralExpression) && literal.Token.ValueText is var text
                            && (ConsentStates.IsOn(text) || (mayBeOff && ConsentStates.IsOff(text))));
                case IdentifierNameSyntax or MemberAccessExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax:
                    return true;
                case BinaryExpressionSyntax flags:
                    return flags.IsKind(SyntaxKind.BitwiseOrExpression);
                case PrefixUnaryExpressionSyntax prefix:
                    return prefix.Kind() is SyntaxKind.LogicalNotExpression or SyntaxKind.BitwiseNotExpression
                        && prefix.Operand is LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax;
                case PostfixUnaryExpressionSyntax postfix when postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                    value = postfix.Operand;
                    break;
                case ParenthesizedExpressionSyntax parenthesized:
                    value = parenthesized.Expression;
                    break;
                case CastExpressionSyntax cast:
                    value = cast.Expression;
                    break;
                case BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList.Arguments: [{ Expression: var only }] }:
                    value = only;
                    break;
                default:
                    return false;
            }
        }
    }

    /// <summary>
    /// Whether an expression names a state in the words of a grant, or of a refusal, <c>ConsentState.Granted</c>, or the
    /// highest level of something.
    /// </summary>
    public static bool NamesState(SyntaxNode value, bool mayBeOff) => value switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } =>
            ConsentStates.IsGrant(name) || ConsentStates.IsFullest(name) || (mayBeOff && ConsentStates.IsRefusal(name)),
        BinaryExpressionSyntax flags => flags.IsKind(SyntaxKind.BitwiseOrExpression),
        PrefixUnaryExpressionSyntax flags => flags.IsKind(SyntaxKind.BitwiseNotExpression),
        _ => false,
    };

    /// <summary>A value as a message shows it.</summary>
    public static string Shown(SyntaxNode value)
    {
        const int Longest = 40;
        var text = value.ToString();
        var end = text.IndexOfAny(['\r', '\n']);
        text = end < 0 ? text : text.Substring(0, end);
        return text.Length <= Longest ? text : text.Substring(0, Longest) + "…";
    }
}
