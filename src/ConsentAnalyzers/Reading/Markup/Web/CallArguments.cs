using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Web;

/// <summary>One argument of a call in an expression.</summary>
/// <param name="Name">The name in front of it, or nothing.</param>
/// <param name="Text">What is passed.</param>
/// <param name="Literal">The text of a string literal; empty for anything else.</param>
/// <param name="Whole">Where it stands in the expression, with its name.</param>
/// <param name="Span">Where what is passed stands.</param>
internal readonly record struct CallArgument(string Name, string Text, string Literal, TextSpan Whole, TextSpan Span);

/// <summary>An expression of C# in a page, as its tokens, and the arguments of the calls in it; half-typed or whole.</summary>
internal sealed class CallArguments
{
    // The lexer calls itself for each bracket in a hole of a string, so that the page may not say how deep it goes.
    private const int MostBrackets = 60;
    private const int Longest = 1000;

    private readonly string _text;

    private CallArguments(string text) =>
        Tokens = [.. SyntaxFactory.ParseTokens(_text = text.Substring(0, EndOfReadable(text)))];

    public List<SyntaxToken> Tokens { get; }

    public static CallArguments In(string expression) => new(expression);

    /// <summary>The arguments after a bracket, or the members after the brace of an object initializer; what is not closed yet ends with the text.</summary>
    public List<CallArgument> At(int open)
    {
        var arguments = new List<CallArgument>();
        var (first, depth) = (open + 1, 0);
        for (var i = first; i < Tokens.Count; i++)
        {
            var kind = Tokens[i].Kind();
            depth += kind switch
            {
                SyntaxKind.OpenParenToken or SyntaxKind.OpenBraceToken or SyntaxKind.OpenBracketToken => 1,
                SyntaxKind.CloseParenToken or SyntaxKind.CloseBraceToken or SyntaxKind.CloseBracketToken => -1,
                _ => 0,
            };
            var isLast = depth < 0 || kind == SyntaxKind.EndOfFileToken;
            if (isLast || (depth == 0 && kind == SyntaxKind.CommaToken))
            {
                if (i > first)
                {
                    arguments.Add(Read(first, i - 1));
                }

                first = i + 1;
            }

            if (isLast)
            {
                break;
            }
        }

        return arguments;
    }

    /// <summary>The token with the name of the first call of that name, or -1.</summary>
    public int IndexOfCall(Func<string, bool> isName)
    {
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (isName(Tokens[i].ValueText) && OpeningOf(i) >= 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The first brace within a span, or -1.</summary>
    public int IndexOfBrace(TextSpan span) => Tokens.FindIndex(token => token.IsKind(SyntaxKind.OpenBraceToken) && span.Contains(token.Span));

    /// <summary>The bracket that opens the arguments of the call whose name stands at a token, past type arguments; -1 where it is none.</summary>
    public int OpeningOf(int name)
    {
        var next = name + 1;
        if (next < Tokens.Count && Tokens[next].IsKind(SyntaxKind.LessThanToken))
        {
            while (next < Tokens.Count && !Tokens[next++].IsKind(SyntaxKind.GreaterThanToken))
            {
            }
        }

        return next < Tokens.Count && Tokens[next].IsKind(SyntaxKind.OpenParenToken) ? next : -1;
    }

    private static int EndOfReadable(string text)
    {
        var brackets = 0;
        for (var i = 0; i < text.Length; i++)
        {
            brackets += text[i] is '(' or '[' or '{' ? 1 : 0;
            if (i == Longest || brackets > MostBrackets)
            {
                return i;
            }
        }

        return text.Length;
    }

    private CallArgument Read(int first, int last)
    {
        var isNamed = last >= first + 2
            && (Tokens[first].IsKind(SyntaxKind.IdentifierToken) || SyntaxFacts.IsKeywordKind(Tokens[first].Kind()))
            && Tokens[first + 1].Kind() is SyntaxKind.ColonToken or SyntaxKind.EqualsToken;
        var (value, end) = (Tokens[isNamed ? first + 2 : first], Tokens[last].Span.End);
        var isLiteral = value.IsKind(SyntaxKind.StringLiteralToken) && value.Span.End == end && !value.ContainsDiagnostics;
        var span = TextSpan.FromBounds(value.SpanStart, end);
        return new(
            isNamed ? Tokens[first].ValueText : "",
            _text.Substring(span.Start, span.Length),
            isLiteral ? value.ValueText : "",
            TextSpan.FromBounds(Tokens[first].SpanStart, end),
            span);
    }
}
