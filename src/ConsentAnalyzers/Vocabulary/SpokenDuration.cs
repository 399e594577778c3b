namespace ConsentAnalyzers.Vocabulary;

/// <summary>Durations as a message says them: <c>1825 days (5 years)</c>, <c>36 hours</c>.</summary>
internal static class SpokenDuration
{
    public static string InWords(this TimeSpan length)
    {
        if (length.TotalDays < 1 || length.Ticks % TimeSpan.TicksPerDay != 0)
        {
            return Exactly(length);
        }

        var days = Count(length.Days, "day");
        return length.Days switch
        {
            >= 365 when length.Days % 365 == 0 => $"{days} ({Count(length.Days / 365, "year")})",
            >= 60 when length.Days % 30 == 0 => $"{days} ({Count(length.Days / 30, "month")})",
            _ => days,
        };
    }

    private static string Exactly(TimeSpan length) =>
        length.Ticks % TimeSpan.TicksPerHour == 0 ? Count(length.Ticks / TimeSpan.TicksPerHour, "hour")
        : length.Ticks % TimeSpan.TicksPerMinute == 0 ? Count(length.Ticks / TimeSpan.TicksPerMinute, "minute")
        : length.TotalDays >= 2 ? $"about {Count((long)Math.Round(length.TotalDays), "day")}"
        : Count(length.Ticks / TimeSpan.TicksPerSecond, "second");

    private static string Count(long count, string unit) => count == 1 ? $"1 {unit}" : FormattableString.Invariant($"{count} {unit}s");
}
