using System.Globalization;
using System.Text;

namespace ConsentAnalyzers.Baseline;

/// <summary>
/// How a field is written: <c>\\</c> for a backslash, <c>\|</c> for a bar, <c>\--</c> where two dashes would begin a reason,
/// and <c>\u0020</c> for what nobody would see: a space at an edge, what breaks a line or turns its direction, half a character.
/// </summary>
internal static class BaselineField
{
    private const int Digits = 4;

    public static string Write(string value)
    {
        var written = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (IsUnseen(value, i))
            {
                written.Append("\\u").Append(((int)value[i]).ToString("X4", CultureInfo.InvariantCulture));
                continue;
            }

            if (value[i] is '\\' or '|' || StartsReason(value, i))
            {
                written.Append('\\');
            }

            written.Append(value[i]);
        }

        return written.ToString();
    }

    /// <summary>What a field says; null where a backslash stands before something that it does not change.</summary>
    public static string? Read(string written)
    {
        var value = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] != '\\')
            {
                value.Append(written[i]);
            }
            else if (i + 1 < written.Length && written[i + 1] is '\\' or '|' or '-')
            {
                value.Append(written[++i]);
            }
            else if (Coded(written, i) is { } character)
            {
                value.Append(character);
                i += 1 + Digits;
            }
            else
            {
                return null;
            }
        }

        return value.ToString();
    }

    /// <summary>Whether two dashes here would be read as the start of a reason.</summary>
    public static bool StartsReason(string text, int index) =>
        text[index] == '-' && index + 1 < text.Length && text[index + 1] == '-' && (index == 0 || char.IsWhiteSpace(text[index - 1]));

    private static char? Coded(string written, int index) =>
        index + 1 + Digits < written.Length && written[index + 1] == 'u'
        && ushort.TryParse(written.Substring(index + 2, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (char)code
            : null;

    private static bool IsUnseen(string value, int index) => char.GetUnicodeCategory(value[index]) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.SpaceSeparator => index == 0 || index == value.Length - 1,
        UnicodeCategory.Surrogate => !IsPaired(value, index),
        _ => false,
    };

    private static bool IsPaired(string value, int index) =>
        char.IsHighSurrogate(value[index])
            ? index + 1 < value.Length && char.IsLowSurrogate(value[index + 1])
            : index > 0 && char.IsHighSurrogate(value[index - 1]);
}
