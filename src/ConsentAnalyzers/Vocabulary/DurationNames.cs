using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>The unit that a name gives to its number: <c>RetentionDays</c>, <c>DaysToKeepChats</c>, <c>retention.ms</c>.</summary>
internal static class DurationNames
{
    /// <summary>The one unit that the words name; a time to live without one is in seconds, as in every store that has it.</summary>
    public static DurationUnit? UnitOf(ImmutableArray<string> words)
    {
        DurationUnit? unit = null;
        for (var i = 0; i < words.Length; i++)
        {
            if (UnitNamed(words[i], last: i == words.Length - 1) is { } named)
            {
                if (unit is not null && unit != named)
                {
                    return null;
                }

                unit = named;
            }
        }

        return unit ?? (IsTimeToLive(words) ? DurationUnit.Seconds : null);
    }

    private static bool IsTimeToLive(ImmutableArray<string> words) =>
        words.Contains("ttl") || (words.Contains("time") && words.Contains("live"));

    private static DurationUnit? UnitNamed(string word, bool last) => word switch
    {
        "milliseconds" or "millis" or "ms" => DurationUnit.Milliseconds,
        "seconds" or "secs" => DurationUnit.Seconds,
        "minutes" or "mins" => DurationUnit.Minutes,
        "hours" or "hrs" => DurationUnit.Hours,
        "days" => DurationUnit.Days,
        "weeks" => DurationUnit.Weeks,
        "months" => DurationUnit.Months,
        "years" or "yrs" => DurationUnit.Years,
        "millisecond" when last => DurationUnit.Milliseconds,
        "second" or "sec" when last => DurationUnit.Seconds,
        "minute" when last => DurationUnit.Minutes,
        "hour" when last => DurationUnit.Hours,
        "day" when last => DurationUnit.Days,
        "week" when last => DurationUnit.Weeks,
        "month" when last => DurationUnit.Months,
        "year" when last => DurationUnit.Years,
        _ => null,
    };
}
