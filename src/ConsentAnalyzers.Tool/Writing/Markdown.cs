using System.Text;

namespace ConsentAnalyzers.Tool.Writing;

/// <summary>Foreign text in Markdown, which shows it as it is: no markup, no link, nobody mentioned.</summary>
internal static class Markdown
{
    private const string Markup = @"\`*_{}[]|~#";

    /// <summary>Running text, in a table too.</summary>
    public static string Text(string text)
    {
        var shown = Printable.Of(text);
        var escaped = new StringBuilder(shown.Length);
        for (var index = 0; index < shown.Length; index++)
        {
            escaped.Append((shown[index], index + 1 < shown.Length ? shown[index + 1] : ' ') switch
            {
                ('&', _) => "&amp;",
                ('<', _) => "&lt;",
                ('>', _) => "&gt;",
                // An empty comment shows nothing, and what follows the sign names nobody and leads nowhere any more.
                ('@', _) => "@<!-- -->",
                (':', '/') => ":<!-- -->",
                ('#', >= '0' and <= '9') => "#<!-- -->",
                (var sign, _) when Markup.Contains(sign) => $"\\{sign}",
                (var other, _) => other.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>A name in the source.</summary>
    public static string Code(string text)
    {
        var shown = Printable.Of(text).Trim();
        return shown.Length == 0 ? "" : shown.IndexOfAny(['`', '<']) >= 0 ? Text(shown) : $"`{shown.Replace("|", "\\|")}`";
    }

    public static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    public static IEnumerable<string> Header(IReadOnlyCollection<string> columns) =>
        [Row(columns), $"|{string.Concat(Enumerable.Repeat(" --- |", columns.Count))}"];
}
