using System.Collections.Immutable;
using ConsentAnalyzers.Options;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>Whose data a duration keeps, if anybody's.</summary>
internal static class RetentionWords
{
    /// <summary>Whether a name could say how long something is kept. Cheap; asked of every candidate name.</summary>
    public static bool MayConcern(string name)
    {
        var words = Words.In(name);
        return RetentionEvidences.In(words) != RetentionEvidence.None || RetentionEvidences.IsMeasure(words);
    }

    /// <summary>Whether a name itself, without its type, speaks of keeping.</summary>
    public static bool SaysKeeping(string name) => RetentionEvidences.In(Words.In(name)) != RetentionEvidence.None;

    /// <summary>The same of a section or type, whose language may show in what it holds.</summary>
    public static bool SaysKeepingOf(string held, string holder) => RetentionEvidences.In(Words.Beside(held, holder)) != RetentionEvidence.None;

    /// <summary>Whether a name says no more than that something ends, as any lifetime or expiry does.</summary>
    public static bool SaysOnlyEnd(string name) => RetentionEvidences.In(Words.In(name)) == RetentionEvidence.Ends;

    /// <summary>
    /// Whether a name is half of what its type or collection says: the chats of <c>RetentionDays</c>. Every word of it has
    /// to be data or a measure.
    /// </summary>
    public static bool IsHalf(string name)
    {
        var words = Words.In(name);
        return (Role.PersonalContent.IsIn(words) || Role.People.IsIn(words) || Role.Traces.IsIn(words))
            && words.All(word => Role.PersonalContent.Has(word) || Role.People.Has(word)
                || Role.Traces.Has(word) || Role.PersonsData.Has(word) || Role.Enclosed.Has(word) || Role.Tiers.Has(word) || Role.Bare.Has(word)
                || ConsentWords.IsAnswer(word) || (Role.ConsentConditions.Has(word) && ConsentWords.TellApart(words)));
    }

    /// <summary>
    /// Whether a name is half of what its holder says. Of chats' retention any member is, unless it speaks of something else;
    /// of mere retention only one that says whose data it is, or which tier's.
    /// </summary>
    public static bool IsHalf(string name, string holder)
    {
        var words = Words.In(name);
        if (words.IsEmpty || !SayRetention(Words.Beside(name, holder)))
        {
            return false;
        }

        return IsHalf(name) || words.All(SaysNothingElse)
            || (NamesContent(Words.Beside(name, holder)) && !Role.Machinery.IsIn(words) && !Role.Entitlements.IsIn(words));
    }

    /// <summary>Whether a name holds periods of data that it names: the tiers' of <c>ChatRetentionDays</c>.</summary>
    public static bool SaysWhoseRetention(string name) =>
        RetentionEvidences.In(Words.In(name)) >= RetentionEvidence.Kept && NamesContent(Words.In(name));

    /// <summary>Whether a key of a list of periods is half of its name, or tells one tier from another.</summary>
    public static bool IsKeyOf(string key, string collection)
    {
        // What is called after a length is a choice that somebody may make.
        var words = Words.In(key);
        return !SaysLength(words) && !Role.ForEver.IsIn(words) && (SaysWhoseRetention(collection) ? !Role.Machinery.IsIn(words)
            : SaysRetention(collection) && (IsHalf(key) || ConsentWords.GrantAsState(key) is not null || ConsentStates.IsUndecided(key)
                || (words.Length > 0 && words.All(word => Role.Tiers.Has(word) || Role.Bare.Has(word)))));
    }

    /// <summary>Whether the name of a type or collection makes periods of what it holds; a report on retention counts customers.</summary>
    public static bool SaysRetention(string name) => SayRetention(Words.In(name));


    /// <summary>Whether words name a length themselves: <c>OneYear</c>.</summary>
    public static bool SaysLength(ImmutableArray<string> words) => words.Any(word => DurationUnits.InNames.ContainsKey(word) || DurationUnits.AtEnds.ContainsKey(word));

    private static bool SayRetention(ImmutableArray<string> words) => RetentionEvidences.In(words) == RetentionEvidence.Retained
        && words.TakeWhile(word => !Role.Distinguishing.Has(word)).All(word => Role.Bare.Has(word) || Role.PersonalContent.Has(word)
            || Role.Traces.Has(word) || Role.People.Has(word) || Role.PersonsData.Has(word) || Role.PeriodHolders.Has(word));

    private static bool NamesContent(ImmutableArray<string> words) =>
        Role.PersonalContent.IsIn(words) || words.Any(word => Role.Traces.Has(word) && !Role.Parties.Has(word)) || (Role.People.IsIn(words) && Role.PersonsData.IsIn(words));

    private static bool SaysNothingElse(string word) =>
        Role.Bare.Has(word) || Role.Accessors.Has(word) || Role.Tiers.Has(word) || Role.PersonsData.Has(word) || Role.People.Has(word) || Role.Maxima.Has(word);

    /// <summary>Whether a name is a blob lifecycle's, where only its container says if blobs are moved or deleted.</summary>
    public static bool MovesOrDeletes(string name)
    {
        var words = Words.In(name);
        return Role.After.IsIn(words) && Role.Greater.IsIn(words);
    }

    /// <summary>The category of a place that must name whose data it is; being bare is not enough.</summary>
    public static string? OfOwnWords(RetentionPlace place, RetentionLimits limits) =>
        CategoryOf(place, limits, mayBeBare: false);

    /// <summary>The category whose limit holds at a place, or null where nobody's data is kept there.</summary>
    public static string? CategoryOf(RetentionPlace place, RetentionLimits limits, bool mayBeBare = true)
    {
        var words = new PlaceWords(place);
        return words.Evidence == RetentionEvidence.None || words.IsBound ? null
            : words.OwnCategory(limits) is { } own ? own
            : words.AreOfCookie ? words.CookieCategory()
            : !NobodysPeriods.Have(words) && PersonalPeriods.Have(words, mayBeBare)
                && !NobodysPeriods.AreBrokers(words) && !NobodysPeriods.AreBought(words) ? RetentionLimits.Personal
            : null;
    }
}
