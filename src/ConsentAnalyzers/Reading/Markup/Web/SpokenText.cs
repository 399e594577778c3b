using ConsentAnalyzers.Reading.Markup.Bindings;
using ConsentAnalyzers.Reading.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConsentAnalyzers.Reading.Markup.Web;

/// <summary>Text as a label: what is written, and the names that texts from elsewhere go by.</summary>
internal static class SpokenText
{
    /// <summary>How many nodes of an element are looked at, by everything that is in it.</summary>
    public const int MostNodes = 400;

    private const int LongestRead = 2000;

    /// <summary>The texts in an element; a localised text is its key: <c>@Localizer["AllowAnalytics"]</c>.</summary>
    public static string In(MarkupElement element) => In(element.ReadingOrder(MostNodes));

    public static string In(IEnumerable<MarkupNode> nodes) => MarkupText.Label(nodes.Select(node =>
        node.Kind == MarkupNodeKind.Expression ? $" {RazorTextNames.Find(node.Source, node.Document) ?? KeyOf(node.Source)} " : node.Beginning(LongestRead)));

    /// <summary>The value of an attribute as a label.</summary>
    public static string In(MarkupAttribute attribute) =>
        MarkupText.Line(attribute.Said ?? KeyOf(attribute.Value));

    /// <summary>
    /// What an expression calls the text that it renders: a string in it (of several the longest, as keys and ids come
    /// before texts), or the member at its end.
    /// </summary>
    public static string KeyOf(string expression)
    {
        var calls = CallArguments.In(expression.StartsWith("@(", StringComparison.Ordinal) ? expression.Substring(2) : expression);
        var open = calls.Tokens.TakeWhile(token => token.Kind() is not (SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken)).Count();
        var arguments = calls.At(open);
        var literal = arguments.Select(argument => argument.Literal).OrderByDescending(text => text.Length).FirstOrDefault() ?? "";
        if (literal.Length > 0)
        {
            // A key's parts are words of one name; a full stop would end the label.
            return literal.IndexOf(' ') < 0 ? literal.Replace('.', ' ').Replace('_', ' ') : literal;
        }

        var path = arguments.Count > 0 ? arguments[0].Text : expression;
        return MemberBinding.OfExpression(path);
    }
}
