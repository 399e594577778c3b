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
        Role.TimeToLive.IsIn(words);

    private static DurationUnit? UnitNamed(string word, bool last) =>
        DurationUnits.InNames.TryGetValue(word, out var unit) || (last && DurationUnits.AtEnds.TryGetValue(word, out unit)) ? unit : null;
}
