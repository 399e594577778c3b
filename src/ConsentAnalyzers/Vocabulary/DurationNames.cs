using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>The unit that a name gives to its number: <c>RetentionDays</c>, <c>DaysToKeepChats</c>, <c>retention.ms</c>.</summary>
internal static class DurationNames
{
    private static readonly Regex Digits = new(@"\d{1,5}", RegexOptions.CultureInvariant);

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

    /// <summary>The length that a name is called after: <c>ONE_MONTH</c>, <c>Days30</c>, <c>Week</c>.</summary>
    public static TimeSpan? LengthNamed(string name)
    {
        var (count, unit) = (Digits.Match(name) is { Success: true } digits ? SpokenNumber.Parse(digits.Value) : null, (DurationUnit?)null);
        foreach (var word in Words.In(name))
        {
            if (unit is null && DurationText.UnitNamed(word) is { } named)
            {
                unit = named;
            }
            else if (count is null && SpokenNumber.Parse(word) is { } number)
            {
                count = number;
            }
            else if (!Role.Bare.Has(word) && Role.Keeping.At(ImmutableArray.Create(word), 0) is null)
            {
                return null;
            }
        }

        return unit?.Times(count ?? 1);
    }

    private static bool IsTimeToLive(ImmutableArray<string> words) =>
        Role.TimeToLive.IsIn(words);

    private static DurationUnit? UnitNamed(string word, bool last) =>
        DurationUnits.InNames.TryGetValue(word, out var unit) || (last && DurationUnits.AtEnds.TryGetValue(word, out unit)) ? unit : null;
}
