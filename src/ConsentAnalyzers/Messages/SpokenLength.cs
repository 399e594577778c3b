using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Messages;

/// <summary>Durations as a message says them: <c>1825 days (5 years)</c>, <c>1825 Tage (5 Jahre)</c>.</summary>
internal static class SpokenLength
{
    public static LocalizableString Spoken(this TimeSpan length)
    {
        if (length.TotalDays < 1 || length.Ticks % TimeSpan.TicksPerDay != 0)
        {
            return Exactly(length);
        }

        var days = Count(length.Days, "Day");
        return length.Days switch
        {
            >= 365 when length.Days % 365 == 0 => Both(days, Count(length.Days / 365, "Year")),
            >= 60 when length.Days % 30 == 0 => Both(days, Count(length.Days / 30, "Month")),
            _ => days,
        };
    }

    private static LocalizableString Exactly(TimeSpan length) =>
        length.Ticks % TimeSpan.TicksPerHour == 0 ? Count(length.Ticks / TimeSpan.TicksPerHour, "Hour")
        : length.Ticks % TimeSpan.TicksPerMinute == 0 ? Count(length.Ticks / TimeSpan.TicksPerMinute, "Minute")
        : length.TotalDays >= 2 ? Texts.Named("Length.About", Count((long)Math.Round(length.TotalDays), "Day"))
        : Count(length.Ticks / TimeSpan.TicksPerSecond, "Second");

    private static LocalizableString Both(LocalizableString days, LocalizableString inOther) => Texts.Named("Length.Both", days, inOther);

    private static LocalizableString Count(long count, string unit) =>
        count == 1 ? Texts.Named("Length." + unit) : Texts.Named($"Length.{unit}s", count.ToString(CultureInfo.InvariantCulture));
}
