using System.Globalization;

namespace ConsentAnalyzers.Options;

/// <summary>Durations that can be read, but seldom as their writer meant them.</summary>
internal static class DoubtfulDuration
{
    public static bool Is(string text) => CountsInM(text) || HasThousands(text) || CountsDaysAsHours(text);

    // 6m is six minutes, and was meant as six months. ISO 8601 tells P6M from PT6M.
    private static bool CountsInM(string text)
    {
        if (text.TrimStart().StartsWith("P", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is 'm' or 'M'
                && !char.IsLetter(text[i - 1])
                && (i + 1 == text.Length || !char.IsLetter(text[i + 1])))
            {
                return true;
            }
        }

        return false;
    }

    // 1.000d is one day, and was meant as a thousand.
    private static bool HasThousands(string text)
    {
        var dot = text.IndexOf('.');
        var end = dot + 1;
        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        return dot > 0 && end - dot == 4 && text[0] != '0' && text.IndexOf(':') < 0;
    }

    // 24:00:00 is twenty-four days, and was meant as hours; with its days it is 24.00:00:00.
    private static bool CountsDaysAsHours(string text)
    {
        var colon = text.IndexOf(':');
        return colon > 0 && int.TryParse(text.Substring(0, colon), NumberStyles.Integer, CultureInfo.InvariantCulture, out var first) && first > 23;
    }
}
