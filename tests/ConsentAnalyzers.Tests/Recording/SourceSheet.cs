using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ConsentAnalyzers.Tests.Recording;

/// <summary>
/// Sources in one text: each under a line with <c>===</c> that says what it is, then its options behind <c>---</c>.
/// What an editor or git would change on its way is written as <c>\u000D</c>, under a heading that says <c>escaped</c>.
/// </summary>
internal static partial class SourceSheet
{
    private const string Heading = "=== ";
    private const string Option = "--- ";
    private const string Escaped = "escaped ";

    public static string Write(IEnumerable<RecordedSource> sources)
    {
        var sheet = new StringBuilder();
        foreach (var source in sources.OrderBy(source => source.Heading, StringComparer.Ordinal)
            .ThenBy(source => source.EditorConfig, StringComparer.Ordinal).ThenBy(source => source.Text, StringComparer.Ordinal))
        {
            var isOdd = Odd().IsMatch(source.Text) || Odd().IsMatch(source.EditorConfig);
            sheet.Append(Heading).Append(isOdd ? Escaped : "").Append(source.Heading).Append('\n');
            foreach (var line in source.EditorConfig is "" ? [] : (isOdd ? Escape(source.EditorConfig) : source.EditorConfig).Split('\n'))
            {
                sheet.Append(Option).Append(line).Append('\n');
            }

            sheet.Append(isOdd ? Escape(source.Text) : source.Text).Append('\n');
        }

        return sheet.ToString();
    }

    public static IEnumerable<RecordedSource> Read(string sheet)
    {
        foreach (var entry in ("\n" + sheet).TrimEnd('\n').Length == 0 ? [] : ("\n" + sheet[..^1]).Split("\n" + Heading).Skip(1))
        {
            var lines = entry.Split('\n');
            var options = lines.Skip(1).TakeWhile(line => line.StartsWith(Option, StringComparison.Ordinal)).Select(line => line[Option.Length..]).ToList();
            var isOdd = lines[0].StartsWith(Escaped, StringComparison.Ordinal);
            var (config, text) = (string.Join('\n', options), string.Join('\n', lines.Skip(1 + options.Count)));
            yield return isOdd
                ? RecordedSource.Of(lines[0][Escaped.Length..], Plain(config), Plain(text))
                : RecordedSource.Of(lines[0], config, text);
        }
    }

    private static string Escape(string text) =>
        Odd().Replace(text.Replace("\\", "\\\\"), odd => string.Concat(odd.Value.Select(c => $"\\u{(int)c:X4}")));

    private static string Plain(string text) => Escapes().Replace(text, escape => escape.Value is "\\\\"
        ? "\\"
        : ((char)int.Parse(escape.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    /// <summary>Other line ends, characters that show nothing, halves of characters, and what looks like a line of the sheet.</summary>
    [GeneratedRegex(@"[\0-\x08\x0B-\x1F\x7F\u0085\u2028\u2029\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|^[=-](?=[=-]{2} )", RegexOptions.Multiline)]
    private static partial Regex Odd();

    [GeneratedRegex(@"\\(?:\\|u[0-9A-F]{4})")]
    private static partial Regex Escapes();
}
