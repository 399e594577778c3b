using System.Globalization;
using System.Text;

namespace ConsentAnalyzers.Reading.Markup;

/// <summary>
/// Decodes character references. Entities that a document declares are never expanded: what is read grows no longer than its source.
/// </summary>
internal static class Entities
{
    private const int LongestReference = 12;

    public static string Decode(string text, bool isHtml)
    {
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var semicolon = text[i] == '&' ? text.IndexOf(';', i, Math.Min(LongestReference, text.Length - i)) : -1;
            var character = semicolon < 0 ? null : Read(text.Substring(i + 1, semicolon - i - 1), isHtml);
            if (character is null)
            {
                decoded.Append(text[i]);
                continue;
            }

            decoded.Append(character);
            i = semicolon;
        }

        return decoded.ToString();
    }

    private static string? Read(string reference, bool isHtml) => reference switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        ['#', ..] => ReadNumber(reference),
        _ => isHtml ? ReadHtml(reference) : null,
    };

    private static string? ReadHtml(string reference) => reference switch
    {
        "nbsp" => "\u00A0",
        "ensp" or "emsp" or "thinsp" => " ",
        "shy" => "\u00AD",
        "zwj" or "zwnj" => "",
        "copy" => "©",
        "reg" => "®",
        "trade" => "™",
        "hellip" => "…",
        "mdash" => "—",
        "ndash" => "–",
        "lsquo" => "‘",
        "rsquo" => "’",
        "ldquo" => "“",
        "rdquo" => "”",
        "laquo" => "«",
        "raquo" => "»",
        "bull" => "•",
        "middot" => "·",
        "times" => "×",
        "check" => "✓",
        "cross" => "✗",
        "larr" => "←",
        "rarr" => "→",
        "sect" => "§",
        "euro" => "€",
        "pound" => "£",
        "auml" => "ä",
        "ouml" => "ö",
        "uuml" => "ü",
        "Auml" => "Ä",
        "Ouml" => "Ö",
        "Uuml" => "Ü",
        "szlig" => "ß",
        "eacute" => "é",
        "egrave" => "è",
        "agrave" => "à",
        "ccedil" => "ç",
        "ntilde" => "ñ",
        _ => null,
    };

    private static string? ReadNumber(string reference)
    {
        var isHex = reference.Length > 1 && reference[1] is 'x' or 'X';
        var digits = reference.Substring(isHex ? 2 : 1);
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code))
        {
            return null;
        }

        return code is <= 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD" : char.ConvertFromUtf32(code);
    }
}
