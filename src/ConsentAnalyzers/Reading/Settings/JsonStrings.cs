using System.Globalization;
using System.Text;

namespace ConsentAnalyzers.Reading.Settings;

/// <summary>Reads strings and bare words of JSON.</summary>
internal static class JsonStrings
{
    /// <summary>What the source between the positions says, without quotes and escapes.</summary>
    public static string Decode(string text, int start, int end)
    {
        var quote = end > start && text[start] is '"' or '\'' ? text[start] : '\0';
        if (quote != '\0')
        {
            start++;
            end -= end > start && text[end - 1] == quote && !IsEscaped(text, start, end - 1) ? 1 : 0;
        }

        var raw = text.Substring(start, end - start);
        return raw.IndexOf('\\') < 0 ? raw : Unescape(raw);
    }

    private static bool IsEscaped(string text, int start, int position)
    {
        var backslashes = 0;
        while (position - backslashes > start && text[position - backslashes - 1] == '\\')
        {
            backslashes++;
        }

        return backslashes % 2 == 1;
    }

    private static string Unescape(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\' || ++i == raw.Length)
            {
                text.Append(raw[Math.Min(i, raw.Length - 1)]);
                continue;
            }

            if (raw[i] == 'u' && TryReadUnit(raw, i + 1, out var unit))
            {
                text.Append(unit);
                i += 4;
                continue;
            }

            text.Append(raw[i] switch
            {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'b' => '\b',
                'f' => '\f',
                var other => other,
            });
        }

        return text.ToString();
    }

    private static bool TryReadUnit(string raw, int start, out char unit)
    {
        unit = '\0';
        if (start + 4 > raw.Length
            || !ushort.TryParse(raw.Substring(start, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return false;
        }

        unit = (char)code;
        return true;
    }
}
