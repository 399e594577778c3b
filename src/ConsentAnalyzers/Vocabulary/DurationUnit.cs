namespace ConsentAnalyzers.Vocabulary;

/// <summary>What a number of a duration counts. A month is 30 days, a year 365.</summary>
internal enum DurationUnit
{
    Milliseconds,
    Seconds,
    Minutes,
    Hours,
    Days,
    Weeks,
    Months,
    Years,
}

/// <summary>The arithmetic of units; it saturates, because retention of <c>int.MaxValue</c> years is legal source.</summary>
internal static class DurationUnits
{
    /// <summary>Words and abbreviations that stand after a number.</summary>
    public static readonly IReadOnlyDictionary<string, DurationUnit> AfterCounts = Words("count");

    /// <summary>Words that name a unit anywhere in a name.</summary>
    public static readonly IReadOnlyDictionary<string, DurationUnit> InNames = Words("name");

    /// <summary>Words that name one only at its end: <c>RetentionPerDay</c> against <c>DayOfRetention</c>.</summary>
    public static readonly IReadOnlyDictionary<string, DurationUnit> AtEnds = Words("end");

    /// <summary>What stands for a duration that is too large to be read; it ends, though nobody lives to see it.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(10_675_199);

    /// <summary>So many of the unit; for ever only where the count is infinite.</summary>
    public static TimeSpan Times(this DurationUnit unit, double count)
    {
        var ticks = count * unit.Ticks();
        return double.IsNaN(ticks) ? TimeSpan.Zero
            : double.IsPositiveInfinity(count) ? TimeSpan.MaxValue
            : double.IsNegativeInfinity(count) ? TimeSpan.MinValue
            : Held(ticks);
    }

    /// <summary>How many of the unit a duration is, or null where it is no whole number of them.</summary>
    public static long? WholeIn(this DurationUnit unit, TimeSpan length) =>
        length.Ticks % unit.Ticks() == 0 ? length.Ticks / unit.Ticks() : null;

    /// <summary>The sum, held at the ends of what a duration can be.</summary>
    public static TimeSpan Plus(this TimeSpan one, TimeSpan other)
    {
        var ticks = (double)one.Ticks + other.Ticks;
        return one == TimeSpan.MaxValue || one == TimeSpan.MinValue ? one
            : other == TimeSpan.MaxValue || other == TimeSpan.MinValue ? other
            : Math.Abs(ticks) < Longest.Ticks ? TimeSpan.FromTicks(one.Ticks + other.Ticks)
            : Held(ticks);
    }

    private static TimeSpan Held(double ticks) =>
        ticks >= Longest.Ticks ? Longest
        : ticks <= -Longest.Ticks ? Longest.Negate()
        : TimeSpan.FromTicks((long)Math.Round(ticks));

    /// <summary>The absolute length.</summary>
    public static TimeSpan Absolute(this TimeSpan length) =>
        length == TimeSpan.MinValue ? TimeSpan.MaxValue : length.Duration();

    /// <summary>The same length into the other direction.</summary>
    public static TimeSpan Negated(this TimeSpan length) =>
        length == TimeSpan.MinValue ? TimeSpan.MaxValue
        : length == TimeSpan.MaxValue ? TimeSpan.MinValue
        : length.Negate();

    private static Dictionary<string, DurationUnit> Words(string place) =>
        ((DurationUnit[])Enum.GetValues(typeof(DurationUnit)))
            .SelectMany(unit => Language.Entries($"{place} {unit}").Select(word => (word, unit)))
            .ToDictionary(named => named.word, named => named.unit, StringComparer.Ordinal);

    private static long Ticks(this DurationUnit unit) => unit switch
    {
        DurationUnit.Milliseconds => TimeSpan.TicksPerMillisecond,
        DurationUnit.Seconds => TimeSpan.TicksPerSecond,
        DurationUnit.Minutes => TimeSpan.TicksPerMinute,
        DurationUnit.Hours => TimeSpan.TicksPerHour,
        DurationUnit.Days => TimeSpan.TicksPerDay,
        DurationUnit.Weeks => 7 * TimeSpan.TicksPerDay,
        DurationUnit.Months => 30 * TimeSpan.TicksPerDay,
        _ => 365 * TimeSpan.TicksPerDay,
    };
}
