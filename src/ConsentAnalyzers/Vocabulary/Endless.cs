using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>How texts, names and plain values say that a period has no end.</summary>
internal static class Endless
{
    private const int Longest = 64;

    /// <summary>The last day that a date can be.</summary>
    private const string LastDay = "9999-12-31";

    private static readonly HashSet<string> Texts =
        new(Role.ForEver.All.Select(phrase => string.Join(" ", phrase.Words)).Append("-1"), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<char> Starts = [.. Texts.Select(text => text[0])];

    /// <summary>Whether a text could, by its first letter.</summary>
    public static bool MayStart(char first) => Starts.Contains(char.ToLowerInvariant(first));

    /// <summary>Whether a text says that something never ends; asked of many values of a file.</summary>
    public static bool IsText(string text) => text.Length < Longest && (Texts.Contains(text) || text.StartsWith(LastDay, StringComparison.Ordinal));

    /// <summary>Whether a sentence or name says so, whatever else it says.</summary>
    public static bool IsSaid(string text) => Words.In(text) is var words && Role.ForEver.IsIn(words) && !Deny(words);

    /// <summary>How long something is kept that holds such a text under a name; null where that is no length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="unit">What its numbers count.</param>
    /// <param name="said">Whether a comment says that it stands for ever.</param>
    public static TimeSpan? LengthOf(string text, string name, DurationUnit? unit, bool? said = null) => text.Trim() switch
    {
        "-1" => said ?? IsMinusOne(Words.In(name), unit) ? TimeSpan.MaxValue : null,
        "0" when said == true => TimeSpan.MaxValue,
        _ when IsDenied(text, name) => null,
        _ => DurationText.LengthOf(text, unit),
    };

    /// <summary>Whether a value is called so: <c>KeepForever</c>, <c>INFINITE</c>; an unlimited plan is no period.</summary>
    public static bool IsName(string name)
    {
        var words = Words.In(name);
        if (!Role.ForEver.IsIn(words) || Deny(words))
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (Role.ForEver.At(words, i) is { } phrase)
            {
                i += phrase.Words.Length - 1;
            }
            else if (!SaysWhatIsKept(words, i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a value keeps nothing, although it says never: <c>KeepChats = "never"</c>.</summary>
    public static bool IsDenied(string value, string holder) => Words.In(value) is var said && Role.Never.IsIn(said) && Deny(said.AddRange(Words.In(holder)));

    /// <summary>Whether minus one is for ever under a name, as it is of what is kept; what expires in minus one day is gone.</summary>
    public static bool IsMinusOne(ImmutableArray<string> name, DurationUnit? unit) =>
        (RetentionEvidences.In(name) != RetentionEvidence.Ends || Role.TimeToLive.IsIn(name))
        && (unit is not null || name is not [.., var last] || Role.Bare.Has(last) || RetentionEvidences.In(ImmutableArray.Create(last)) != RetentionEvidence.None
            || !Role.Retaining.IsIn(name));

    private static bool SaysWhatIsKept(ImmutableArray<string> words, int i) =>
        Role.Bare.Has(words[i]) || Role.PersonalContent.Has(words[i]) || Role.Traces.Has(words[i]) || Role.DeletingAfter.Has(words[i])
        || Role.Keeping.At(words, i) is not null || Role.Ending.At(words, i) is not null || Role.Measures.Has(words[i]);

    private static bool Deny(ImmutableArray<string> words) => Role.Never.IsIn(words)
        && (Role.Keeping.IsIn(words) || words.Any(word => Role.Retaining.Has(word) && word != Role.Retaining.First))
        && !words.Any(Role.DeletingAfter.Has) && !Role.Ending.IsIn(words);
}
