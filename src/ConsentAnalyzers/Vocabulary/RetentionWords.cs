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
                || Role.Traces.Has(word) || Role.PersonsData.Has(word) || Role.Bare.Has(word));
    }

    /// <summary>Whether the name of a type or collection makes periods of what it holds; a report on retention counts customers.</summary>
    public static bool SaysRetention(string name)
    {
        var words = Words.In(name);
        return RetentionEvidences.In(words) == RetentionEvidence.Retained
            && words.All(word => Role.Bare.Has(word) || Role.PersonalContent.Has(word)
                || Role.Traces.Has(word) || Role.PeriodHolders.Has(word));
    }

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
        var name = Words.In(place.Name);
        var near = Words.In(place.Near);
        var container = Words.In(place.Container + " " + place.Member);
        var evidence = EvidenceOf(name, near, container, place.IsStore);
        if (evidence == RetentionEvidence.None || IsBound(name, evidence))
        {
            return null;
        }

        return OwnCategory(name, near, container, limits) is { } own ? own
            : Role.Cookie.IsIn(name) || Role.Cookie.IsIn(near) || Role.Cookie.IsIn(container) ? CookieCategory(name, near, container)
            : IsSilent(name, near, container) ? null
            : IsPersonal(evidence, name, near, container, place, mayBeBare) ? RetentionLimits.Personal
            : null;
    }

    private static RetentionEvidence EvidenceOf(
        ImmutableArray<string> name, ImmutableArray<string> near, ImmutableArray<string> container, bool isStore)
    {
        var evidence = RetentionEvidences.In(name);
        return evidence == RetentionEvidence.None && RetentionEvidences.IsMeasure(name)
                ? isStore ? RetentionEvidence.Kept
                : RetentionEvidences.In(near) == RetentionEvidence.Retained
                    || RetentionEvidences.In(container) == RetentionEvidence.Retained
                        ? RetentionEvidence.Retained
                        : RetentionEvidence.None
            : evidence == RetentionEvidence.Ends && isStore ? RetentionEvidence.Kept
            // A broker's own setting; most topics carry machines' events.
            : evidence == RetentionEvidence.Retained && Role.BrokerKeys.Is(name) ? RetentionEvidence.Kept
            : evidence;
    }

    // MaxRetentionDays is what a person may choose at most; MaxMessageAge is what happens.
    private static bool IsBound(ImmutableArray<string> name, RetentionEvidence evidence) =>
        evidence >= RetentionEvidence.Kept
        && Role.Bounds.IsIn(name);

    private static string? OwnCategory(
        ImmutableArray<string> name, ImmutableArray<string> near, ImmutableArray<string> container, RetentionLimits limits)
    {
        foreach (var category in limits.Selectors)
        {
            if (category.IsIn(name) || category.IsIn(near) || category.IsIn(container))
            {
                return category.Name;
            }
        }

        return null;
    }

    private static string? CookieCategory(
        ImmutableArray<string> name, ImmutableArray<string> near, ImmutableArray<string> container)
    {
        // The cookie's own name decides; only without one does the code around it.
        foreach (var words in (ImmutableArray<string>[])[name, near, container])
        {
            if (Role.NeededCookies.IsIn(words))
            {
                return null;
            }

            if (Role.FollowingCookies.IsIn(words))
            {
                return RetentionLimits.Cookies;
            }
        }

        return null;
    }

    private static bool IsSilent(
        ImmutableArray<string> name, ImmutableArray<string> near, ImmutableArray<string> container) =>
        Role.NobodysData.IsIn(name) || Role.NobodysDataInName.IsIn(name)
        || Role.NobodysData.IsIn(near) || Role.KeyGuards.IsIn(near) || Role.NobodysData.IsIn(container);

    private static bool IsPersonal(
        RetentionEvidence evidence,
        ImmutableArray<string> name,
        ImmutableArray<string> near,
        ImmutableArray<string> container,
        RetentionPlace place,
        bool mayBeBare)
    {
        var closest = name.AddRange(near);
        var isMachinery = Role.Machinery.IsIn(name);
        return evidence switch
        {
            RetentionEvidence.Retained => Role.PersonalContent.IsIn(closest) || Role.People.IsIn(closest)
                || (!isMachinery && (Role.Traces.IsIn(closest) || HasDoings(closest) || Role.PersonalContent.IsIn(container)))
                || (mayBeBare && IsBareAmongPeople(name, near, container, place)),
            // A session or an account that is kept is as often a login; a message is somebody's.
            RetentionEvidence.Kept => Role.PersonalContent.IsIn(closest) || Role.People.IsIn(closest)
                || (!isMachinery && (Role.Messages.IsIn(closest) || Role.PersonalContent.IsIn(container))),
            _ => !Role.Entitlements.IsIn(name) && !Role.SignedLinks.IsIn(Words.In(place.Container))
                && (Role.PersonalContent.IsIn(closest)
                    || (Role.PersonalContent.IsIn(container) && !Role.Entitlements.IsIn(container))
                    || (Role.People.IsIn(closest) && Role.PersonsData.IsIn(closest))),
        };
    }

    // RetentionDays alone means the type's data, unless type or namespace is machinery. A method's verb (Run, Build) tells nothing.
    private static bool IsBareAmongPeople(
        ImmutableArray<string> name, ImmutableArray<string> near, ImmutableArray<string> container, RetentionPlace place)
    {
        foreach (var word in name)
        {
            if (!Role.Bare.Has(word))
            {
                return false;
            }
        }

        return Role.People.IsIn(container)
            || (!Role.Machinery.IsIn(near)
                && !Role.Machinery.IsIn(Words.In(place.Container))
                && !Role.NobodysData.IsIn(Words.In(place.Namespace)));
    }

    // The history of jobs, prices or connections is nobody's; that of what somebody searched or bought is.
    private static bool HasDoings(ImmutableArray<string> words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (Role.History.Has(words[i]) && Role.Doings.Has(words[i - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
