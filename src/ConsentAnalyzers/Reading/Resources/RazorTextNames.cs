using ConsentAnalyzers.Reading.Markup;
using ConsentAnalyzers.Reading.Markup.Web;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConsentAnalyzers.Reading.Resources;

/// <summary>How expressions in Razor name texts that stand elsewhere: <c>@Strings.K</c>, <c>@Localizer["K"]</c>, <c>@T("K")</c>.</summary>
internal static class RazorTextNames
{
    private const string Manager = "ResourceManager";
    private const string StaticUsing = "@using static ";

    /// <summary>The text of an expression; null where it is anything else or cannot be known.</summary>
    /// <param name="expression">The expression, with or without its <c>@</c>.</param>
    /// <param name="document">The page.</param>
    /// <param name="isCaption">Whether a key of one word is a text as well, as on a button.</param>
    public static string? Find(string expression, MarkupDocument document, bool isCaption = false)
    {
        var code = Bare(expression);
        if (code.Length == 0 || !(char.IsLetter(code[0]) || code[0] == '_'))
        {
            return null;
        }

        var calls = CallArguments.In(code);
        var path = PathIn(calls);
        if (path.Count == 0)
        {
            return null;
        }

        var open = (path.Count * 2) - 1;
        return calls.Tokens[open].Kind() switch
        {
            SyntaxKind.EndOfFileToken => path.Count < 2 ? ImportedMember(path[0], document) : document.Texts.Find(new(TextNameKind.Member, path[path.Count - 1], path[path.Count - 2])),
            SyntaxKind.OpenBracketToken when TextNames.LooksUp(path[path.Count - 1]) => Lookup(calls, open, path, document, isCaption),
            SyntaxKind.OpenParenToken when IsLookup(path[path.Count - 1]) => Lookup(calls, open, path, document, isCaption),
            _ => null,
        };
    }

    private static bool IsLookup(string method) => TextNames.LooksUp(method) || Role.TextLookups.Is(Words.In(method));

    private static string? Lookup(CallArguments calls, int open, List<string> path, MarkupDocument document, bool isCaption)
    {
        if (!EndsAfter(calls, open) || calls.At(open) is not [var first, ..])
        {
            return null;
        }

        var key = first.Literal.Length > 0 ? first.Literal : NamedBy(first.Text, document);
        return key.Length == 0 ? null
            : document.Texts.Find(new(TextNameKind.Key, key, OwnerOf(path, document)))
                ?? ((isCaption ? TextNames.IsCaption(key) : TextNames.IsText(key)) ? key : null);
    }

    /// <summary>A member of a class that the page uses as its own: <c>@using static App.Resources.Strings</c>.</summary>
    private static string? ImportedMember(string name, MarkupDocument document)
    {
        foreach (var node in document.Children)
        {
            if (node.Kind == MarkupNodeKind.Directive && node.Source.StartsWith(StaticUsing, StringComparison.Ordinal)
                && node.Source.Trim().TrimEnd(';') is var type
                && document.Texts.Find(new(TextNameKind.Member, name, type.Substring(type.LastIndexOfAny(['.', ' ']) + 1))) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>What <c>nameof(Strings.K)</c>, or a constant, gives as a key.</summary>
    private static string NamedBy(string argument, MarkupDocument document)
    {
        const string nameOf = "nameof(";
        var isName = argument.StartsWith(nameOf, StringComparison.Ordinal);
        var parts = (isName ? argument.Substring(nameOf.Length).TrimEnd(')') : argument).Split('.');
        var last = parts[parts.Length - 1].Trim();
        return isName ? last
            : parts.Length < 2 ? ""
            : document.Texts.Find(new(TextNameKind.Member, last, parts[parts.Length - 2].Trim())) ?? "";
    }

    /// <summary>The class that a localizer is made for, or whose manager is asked.</summary>
    private static string OwnerOf(List<string> path, MarkupDocument document)
    {
        if (path.IndexOf(Manager) is > 0 and var manager)
        {
            return path[manager - 1];
        }

        foreach (var node in document.Children)
        {
            if (node.Kind == MarkupNodeKind.Directive && node.Source.StartsWith("@inject ", StringComparison.Ordinal)
                && node.Source.IndexOf("Localizer<", StringComparison.Ordinal) is > 0 and var start
                && node.Source.IndexOf('>', start) is > 0 and var end
                && node.Source.Substring(end + 1).Trim().TrimEnd(';') == path[0])
            {
                var type = node.Source.Substring(start, end - start);
                return type.Substring(type.LastIndexOfAny(['.', '<']) + 1).Trim();
            }
        }

        return "";
    }

    /// <summary>Whether a call is all of the expression, but for <c>.Value</c> and the like behind it.</summary>
    private static bool EndsAfter(CallArguments calls, int open)
    {
        var (depth, i) = (0, open);
        for (; i < calls.Tokens.Count; i++)
        {
            depth += calls.Tokens[i].Kind() switch
            {
                SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken => 1,
                SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                break;
            }
        }

        return calls.Tokens.Skip(i + 1).All(token => token.Kind() is SyntaxKind.DotToken or SyntaxKind.IdentifierToken
            or SyntaxKind.OpenParenToken or SyntaxKind.CloseParenToken or SyntaxKind.EndOfFileToken);
    }

    private static List<string> PathIn(CallArguments calls)
    {
        var path = new List<string>();
        for (var i = 0; i < calls.Tokens.Count && calls.Tokens[i].IsKind(SyntaxKind.IdentifierToken); i += 2)
        {
            path.Add(calls.Tokens[i].ValueText);
            if (!calls.Tokens[i + 1].IsKind(SyntaxKind.DotToken))
            {
                break;
            }
        }

        return path;
    }

    private static string Bare(string expression)
    {
        var code = expression.Trim().TrimStart('@').Trim();
        if (code.StartsWith("(", StringComparison.Ordinal) && code.EndsWith(")", StringComparison.Ordinal))
        {
            code = code.Substring(1, code.Length - 2).Trim();
        }

        return code.StartsWith("await ", StringComparison.Ordinal) ? code.Substring("await ".Length).TrimStart() : code;
    }
}
