using System.Globalization;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>Writes a limit in the form and unit in which a text wrote a longer duration.</summary>
internal static class DurationForm
{
    private static readonly DurationUnit[] Smaller = [DurationUnit.Days, DurationUnit.Hours, DurationUnit.Minutes, DurationUnit.Seconds];

    /// <summary>
    /// The new text, without blanks around it: <c>1825</c> counting days becomes <c>30</c>, <c>P5Y</c> becomes <c>P30D</c>,
    /// <c>1825.00:00:00</c> becomes <c>30.00:00:00</c>, <c>5 years</c> becomes <c>30 days</c>. Null where the form cannot say the limit.
    /// </summary>
    /// <param name="written">The longer duration as the source has it.</param>
    /// <param name="unit">What a bare number counts, where something outside the text says so.</param>
    /// <param name="limit">The limit.</param>
    public static string? Rewrite(string written, DurationUnit? unit, TimeSpan limit)
    {
        written = written.Trim();
        return Endless.IsText(written) ? Count(unit, limit)
            : DurationText.TryParseIso(written, out _) ? DurationText.ToIso(limit)
            : DurationText.TryParseClock(written, out _) ? limit.ToString("c", CultureInfo.InvariantCulture)
            : double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? Number(written, unit, limit)
            : DurationText.TryParse(written, out _) ? Counted(written, limit)
            : null;
    }

    // What has no end has no form either; where a number may stand, the limit's does.
    private static string? Count(DurationUnit? unit, TimeSpan limit) =>
        unit?.WholeIn(limit) is { } count ? count.ToString(CultureInfo.InvariantCulture) : null;

    private static string? Number(string written, DurationUnit? unit, TimeSpan limit) =>
        unit?.WholeIn(limit) is { } count
            ? FormattableString.Invariant($"{(written[0] == '-' ? "-" : "")}{count}{(written.Contains('.') ? ".0" : "")}")
            : null;

    // A count of the source's own unit, or of the largest that comes out even.
    private static string? Counted(string written, TimeSpan limit)
    {
        var start = Letters(written, from: 0);
        var name = written.Substring(start, Blank(written, start) - start);
        var isApart = start > 0 && written[start - 1] == ' ';
        if (DurationText.UnitNamed(name)?.WholeIn(limit) is > 1 and var same)
        {
            return FormattableString.Invariant($"{same}{(isApart ? " " : "")}{name}");
        }

        foreach (var unit in Smaller)
        {
            if (unit.WholeIn(limit) is { } count)
            {
                var spoken = unit.ToString().ToLowerInvariant();
                return isApart
                    ? FormattableString.Invariant($"{count} {(count == 1 ? spoken.TrimEnd('s') : spoken)}")
                    : FormattableString.Invariant($"{count}{spoken[0]}");
            }
        }

        return null;
    }

    private static int Letters(string text, int from)
    {
        while (from < text.Length && !char.IsLetter(text[from]))
        {
            from++;
        }

        return from;
    }

    private static int Blank(string text, int from)
    {
        while (from < text.Length && char.IsLetter(text[from]))
        {
            from++;
        }

        return from;
    }
}
