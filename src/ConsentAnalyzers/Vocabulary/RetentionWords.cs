using System.Collections.Immutable;
using ConsentAnalyzers.Options;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>Whose data a duration keeps, if anybody's.</summary>
internal static class RetentionWords
{
    /// <summary>Whether a name could say how long something is kept. Cheap; asked of every candidate name.</summary>
    public static bool MayConcern(string name)
    {
        var words = Words.Of(name);
        return RetentionEvidences.Of(words) != RetentionEvidence.None || RetentionEvidences.IsMeasure(words);
    }

    /// <summary>Whether a name itself, without its type, speaks of keeping.</summary>
    public static bool SaysKeeping(string name) => RetentionEvidences.Of(Words.Of(name)) != RetentionEvidence.None;

    /// <summary>Whether a name says no more than that something ends, as any lifetime or expiry does.</summary>
    public static bool SaysOnlyEnd(string name) => RetentionEvidences.Of(Words.Of(name)) == RetentionEvidence.Ends;

    /// <summary>
    /// Whether a name is half of what its type or collection says: the chats of <c>RetentionDays</c>. Every word of it has
    /// to be data or a measure.
    /// </summary>
    public static bool IsHalf(string name)
    {
        var words = Words.Of(name);
        return (Any(words, RetentionDomains.Content) || Any(words, RetentionDomains.People) || Any(words, RetentionDomains.Traces))
            && words.All(word => RetentionDomains.Content.Contains(word) || RetentionDomains.People.Contains(word)
                || RetentionDomains.Traces.Contains(word) || RetentionDomains.Data.Contains(word) || RetentionDomains.Generic.Contains(word));
    }

    /// <summary>Whether the name of a type or collection makes periods of what it holds; a report on retention counts customers.</summary>
    public static bool SaysRetention(string name)
    {
        var words = Words.Of(name);
        return RetentionEvidences.Of(words) == RetentionEvidence.Retained
            && words.All(word => RetentionDomains.Generic.Contains(word) || RetentionDomains.Content.Contains(word)
                || RetentionDomains.Traces.Contains(word) || RetentionDomains.Holders.Contains(word));
    }

    /// <summary>Whether a name is a blob lifecycle's, where only its container says if blobs are moved or deleted.</summary>
    public static bool MovesOrDeletes(string name)
    {
        var words = Words.Of(name);
        return words.Contains("after") && words.Contains("greater");
    }

    /// <summary>The category of a place that must name whose data it is; being bare is not enough.</summary>
    public static string? OfOwnWords(RetentionPlace place, RetentionLimits limits) =>
        CategoryOf(place with { Namespace = "", Container = place.Container + " table" }, limits);

    /// <summary>The category whose limit holds at a place, or null where nobody's data is kept there.</summary>
    public static string? CategoryOf(RetentionPlace place, RetentionLimits limits)
    {
        var name = Words.Of(place.Name);
        var near = Words.Of(place.Near);
        var container = Words.Of(place.Container + " " + place.Member);
        var evidence = EvidenceOf(name, near, container, place.IsStore);
        if (evidence == RetentionEvidence.None || IsBound(name, evidence))
        {
            return null;
        }

        return OwnCategory(name, near, container, limits) is { } own ? own
            : name.Contains("cookie") || near.Contains("cookie") || container.Contains("cookie")
                || name.Contains("cookies") || near.Contains("cookies") ? CookieCategory(name, near, container)
            : IsSilent(name, near, container) ? null
            : IsPersonal(evidence, name, near, container, place) ? RetentionLimits.Personal
            : null;
    }

    private static RetentionEvidence EvidenceOf(
        ImmutableArray<string> name, ImmutableArray<string> near, ImmutableArray<string> container, bool isStore)
    {
        var evidence = RetentionEvidences.Of(name);
        return evidence == RetentionEvidence.None && RetentionEvidences.IsMeasure(name)
                ? isStore ? RetentionEvidence.Kept
                : RetentionEvidences.Of(near) == RetentionEvidence.Retained
                    || RetentionEvidences.Of(container) == RetentionEvidence.Retained
                        ? RetentionEvidence.Retained
                        : RetentionEvidence.None
            : evidence == RetentionEvidence.Ends && isStore ? RetentionEvidence.Kept
            // A broker's own setting; most topics carry machines' events.
            : evidence == RetentionEvidence.Retained && name is ["retention", "ms"] ? RetentionEvidence.Kept
            : evidence;
    }

    // MaxRetentionDays is what a person may choose at most; MaxMessageAge is what happens.
    private static bool IsBound(ImmutableArray<string> name, RetentionEvidence evidence) =>
        evidence >= RetentionEvidence.Kept
        && (name.Contains("max") || name.Contains("maximum") || name.Contains("min") || name.Contains("minimum"));

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
            if (Any(words, RetentionDomains.NeededCookies))
            {
                return null;
            }

            if (Any(words, RetentionDomains.FollowingCookies))
            {
                return RetentionLimits.Cookies;
            }
        }

        return null;
    }

    private static bool IsSilent(
        ImmutableArray<string> name, ImmutableArray<string> near, ImmutableArray<string> container) =>
        Any(name, RetentionDomains.Silent) || Any(name, RetentionDomains.SilentInName)
        || Any(near, RetentionDomains.Silent) || Any(near, RetentionDomains.Guards) || Any(container, RetentionDomains.Silent);

    private static bool IsPersonal(
        RetentionEvidence evidence,
        ImmutableArray<string> name,
        ImmutableArray<string> near,
        ImmutableArray<string> container,
        RetentionPlace place)
    {
        var closest = name.AddRange(near);
        var isMachinery = Any(name, RetentionDomains.Operational);
        return evidence switch
        {
            RetentionEvidence.Retained => Any(closest, RetentionDomains.Content) || Any(closest, RetentionDomains.People)
                || (!isMachinery && (Any(closest, RetentionDomains.Traces) || HasDoings(closest) || Any(container, RetentionDomains.Content)))
                || IsBareAmongPeople(name, near, container, place),
            RetentionEvidence.Kept => Any(closest, RetentionDomains.Content) || Any(closest, RetentionDomains.People)
                || (!isMachinery && (HasMessages(closest) || Any(container, RetentionDomains.Content))),
            _ => !Any(name, RetentionDomains.Entitlements) && !Any(Words.Of(place.Container), RetentionDomains.SignedLinks)
                && (Any(closest, RetentionDomains.Content)
                    || (Any(container, RetentionDomains.Content) && !Any(container, RetentionDomains.Entitlements))
                    || (Any(closest, RetentionDomains.People) && Any(closest, RetentionDomains.Data))),
        };
    }

    // RetentionDays alone means the type's data, unless type or namespace is machinery. A method's verb (Run, Build) tells nothing.
    private static bool IsBareAmongPeople(
        ImmutableArray<string> name, ImmutableArray<string> near, ImmutableArray<string> container, RetentionPlace place)
    {
        foreach (var word in name)
        {
            if (!RetentionDomains.Generic.Contains(word))
            {
                return false;
            }
        }

        return Any(container, RetentionDomains.People)
            || (!Any(near, RetentionDomains.Operational)
                && !Any(Words.Of(place.Container), RetentionDomains.Operational)
                && !Any(Words.Of(place.Namespace), RetentionDomains.Silent));
    }

    // The history of jobs, prices or connections is nobody's; that of what somebody searched or bought is.
    private static bool HasDoings(ImmutableArray<string> words)
    {
        var history = words.IndexOf("history");
        return history > 0 && RetentionDomains.Doings.Contains(words[history - 1]);
    }

    // A session or an account that is kept is as often a login; a message is somebody's.
    private static bool HasMessages(ImmutableArray<string> words) => words.Contains("message") || words.Contains("messages");

    private static bool Any(ImmutableArray<string> words, HashSet<string> domain)
    {
        foreach (var word in words)
        {
            if (domain.Contains(word))
            {
                return true;
            }
        }

        return false;
    }
}
