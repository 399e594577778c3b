using System.Text.RegularExpressions;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>
/// What runs when an action is used, as far as the file itself says it: the code in the attribute, and the methods and
/// functions of the file that it calls.
/// </summary>
internal static class HandlerCode
{
    private const int Longest = 4000;

    private static readonly Regex MethodName = new(@"^@?(?:this\.)?([A-Za-z_]\w*)$", RegexOptions.CultureInvariant);

    private static readonly Regex Called = new(@"([A-Za-z_][\w.?]*)\s*\(", RegexOptions.CultureInvariant);

    /// <summary>Attributes by which a library takes a dialog from the screen and does nothing else.</summary>
    private static readonly string[] Dismissals = ["data-bs-dismiss", "data-dismiss", "data-mdb-dismiss", "popovertargetaction"];

    /// <summary>What stands between a name and the body that it is declared with: parameters, an arrow, a function's keyword.</summary>
    private static readonly Regex Declares = new(
        @"\G\s*(?:=\s*(?:async\s+)?(?:function\s*)?)?\([^()]{0,200}\)\s*(?<arrow>=>)?\s*(?=(?<braces>\{)?)", RegexOptions.CultureInvariant);

    /// <summary>The code; null where some of it stands elsewhere.</summary>
    public static string? In(MarkupElement action)
    {
        if (MarkupActs.HandlerOf(action)?.Trim() is not { Length: > 0 } handler)
        {
            return Dismissals.Any(name => action.Attribute(name) is not null) ? "" : null;
        }

        var text = action.Document.Text;
        if (MethodIn(handler) is { } method)
        {
            return BodyOf(method, text);
        }

        if (action.Document.Dialect == MarkupDialect.Xaml || handler.IndexOfAny(['(', '=']) < 0)
        {
            return null;
        }

        var code = handler;
        foreach (Match call in Called.Matches(handler))
        {
            var path = call.Groups[1].Value;
            var name = path.Substring(path.LastIndexOf('.') + 1);
            if (name.Length == 0 || Role.ScreenDeeds.Is(Words.In(name)))
            {
                continue;
            }

            if (name != path || BodyOf(name, text) is not { } body)
            {
                return null;
            }

            code += " " + body;
        }

        return code;
    }

    /// <summary>The method that a handler names and does not call itself.</summary>
    public static string? MethodIn(string handler) => MethodName.Match(handler) is { Success: true } method ? method.Groups[1].Value : null;

    /// <summary>A method of the file from the start of its line to the end of its body.</summary>
    public static TextSpan? DeclarationOf(string name, string text)
    {
        if (Declared(name, text) is not var (at, body))
        {
            return null;
        }

        var start = at;
        while (start > 0 && text[start - 1] is not ('\n' or ';' or '}' or '{'))
        {
            start--;
        }

        return TextSpan.FromBounds(start, body.End);
    }

    private static string? BodyOf(string name, string text) =>
        Declared(name, text) is var (_, body) ? text.Substring(body.Start, Math.Min(body.Length, Longest)) : null;

    private static (int Name, TextSpan Body)? Declared(string name, string text)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (WholeWord.IsAt(text, at, name.Length, "_") && BodyAt(at + name.Length, text) is { } body)
            {
                return (at, body);
            }
        }

        return null;
    }

    /// <summary>The body behind a name that is declared there, <c>Close() { … }</c>, <c>Close() => …;</c>, <c>close = () => { … }</c>; null behind any other.</summary>
    private static TextSpan? BodyAt(int after, string text)
    {
        if (Declares.Match(text, after) is not { Success: true } declaration)
        {
            return null;
        }

        var start = declaration.Index + declaration.Length;
        return declaration.Groups["braces"].Success ? Block(start, text)
            : declaration.Groups["arrow"].Success && text.IndexOfAny([';', '\n'], start) is > 0 and var end ? TextSpan.FromBounds(start, text[end] == ';' ? end + 1 : end)
            : null;
    }

    private static TextSpan Block(int open, string text)
    {
        var (depth, end) = (0, open);
        for (; end < text.Length; end++)
        {
            depth += text[end] == '{' ? 1 : text[end] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return TextSpan.FromBounds(open, end + 1);
            }
        }

        return TextSpan.FromBounds(open, end);
    }
}
