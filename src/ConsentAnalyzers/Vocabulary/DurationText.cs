using System.Globalization;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>Durations as people write them in settings: <c>30d</c>, <c>6mo</c>, <c>2 years</c>, <c>P5Y</c>, <c>1825.00:00:00</c>.</summary>
internal static class DurationText
{
    private const int Longest = 64;

    /// <summary>Reads a positive, finite duration that names its unit; a bare number has none and is not read.</summary>
    public static bool TryParse(string text, out TimeSpan length)
    {
        text = text.Trim();
        length = default;
        return text.Length is > 1 and <= Longest
            && (TryParseIso(text, out length) || TryParseClock(text, out length) || TryParseCounts(text, out length))
            && length > TimeSpan.Zero;
    }

    /// <summary>
    /// The length that a text says: for ever, a duration with its unit, or a number of the unit that something else gives.
    /// For ever is the largest duration that there can be.
    /// </summary>
    public static TimeSpan? LengthOf(string text, DurationUnit? unit) =>
        Endless.IsText(text) ? TimeSpan.MaxValue
        : TryParse(text, out var length) ? length
        : unit is { } counted && double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var written)
            && Numbers.From(written) is { } number ? double.IsInfinity(written) ? DurationUnits.Longest : counted.Times(number)
        : null;

    /// <summary>Reads ISO 8601: <c>P5Y</c>, <c>P1Y6M</c>, <c>P2W</c>, <c>PT12H</c>.</summary>
    public static bool TryParseIso(string text, out TimeSpan length)
    {
        length = TimeSpan.Zero;
        if (text.Length < 3 || text[0] is not ('P' or 'p'))
        {
            return false;
        }

        var inTime = false;
        for (var i = 1; i < text.Length;)
        {
            if (text[i] is 'T' or 't' && !inTime && i + 1 < text.Length)
            {
                inTime = true;
                i++;
                continue;
            }

            if (!TryReadNumber(text, ref i, out var count) || i >= text.Length || IsoUnit(text[i++], inTime) is not { } unit)
            {
                return false;
            }

            length = length.Plus(unit.Times(count));
        }

        return true;
    }

    /// <summary>Reads the form of <c>TimeSpan.Parse</c> that shows its colons: <c>1825.00:00:00</c>, <c>12:00</c>.</summary>
    public static bool TryParseClock(string text, out TimeSpan length)
    {
        length = default;
        return text.IndexOf(':') > 0 && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out length);
    }

    /// <summary>A duration of whole days in ISO 8601, or with its time where it has one: <c>P30D</c>, <c>P1DT12H</c>.</summary>
    public static string ToIso(TimeSpan length)
    {
        var time = (length.Hours == 0 ? "" : $"{length.Hours}H")
            + (length.Minutes == 0 ? "" : $"{length.Minutes}M")
            + (length.Seconds == 0 ? "" : $"{length.Seconds}S");
        return "P" + (length.Days == 0 && time.Length > 0 ? "" : $"{length.Days}D") + (time.Length == 0 ? "" : "T" + time);
    }

    // 30d, 1y6mo, 2 years: every count has a unit.
    private static bool TryParseCounts(string text, out TimeSpan length)
    {
        length = TimeSpan.Zero;
        for (var i = 0; i < text.Length;)
        {
            if (!TryReadNumber(text, ref i, out var count))
            {
                return false;
            }

            i = SkipBlanks(text, i);
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            if (UnitNamed(text.Substring(start, i - start)) is not { } unit)
            {
                return false;
            }

            length = length.Plus(unit.Times(count));
            i = SkipBlanks(text, i);
        }

        return true;
    }

    private static bool TryReadNumber(string text, ref int i, out double count)
    {
        var start = i;
        while (i < text.Length && (text[i] is >= '0' and <= '9' || (text[i] == '.' && i > start)))
        {
            i++;
        }

        return double.TryParse(
            text.Substring(start, i - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out count);
    }

    private static int SkipBlanks(string text, int i)
    {
        while (i < text.Length && text[i] == ' ')
        {
            i++;
        }

        return i;
    }

    private static DurationUnit? IsoUnit(char letter, bool inTime) => (char.ToUpperInvariant(letter), inTime) switch
    {
        ('Y', false) => DurationUnit.Years,
        ('M', false) => DurationUnit.Months,
        ('W', false) => DurationUnit.Weeks,
        ('D', false) => DurationUnit.Days,
        ('H', true) => DurationUnit.Hours,
        ('M', true) => DurationUnit.Minutes,
        ('S', true) => DurationUnit.Seconds,
        _ => null,
    };

    /// <summary>The unit of a word or an abbreviation that stands after a count.</summary>
    public static DurationUnit? UnitNamed(string unit) =>
        DurationUnits.AfterCounts.TryGetValue(unit.ToLowerInvariant(), out var named) ? named : null;
}
