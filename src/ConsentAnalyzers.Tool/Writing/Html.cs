using System.Net;
using System.Text.RegularExpressions;

namespace ConsentAnalyzers.Tool.Writing;

/// <summary>Foreign text in HTML, in elements and in quoted attributes.</summary>
internal static partial class Html
{
    public static string Text(string text) => WebUtility.HtmlEncode(Printable.Of(text));

    /// <summary>A name or path in the source, which may break between its words.</summary>
    public static string Code(string text) => $"<code>{string.Join("<wbr>", Words().Split(Printable.Of(text)).Select(WebUtility.HtmlEncode))}</code>";

    [GeneratedRegex(@"(?<=[./:_|])|(?<=\p{Ll})(?=\p{Lu})")]
    private static partial Regex Words();
}
