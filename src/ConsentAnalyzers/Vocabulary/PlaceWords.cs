using System.Collections.Immutable;
using ConsentAnalyzers.Options;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>The words of a place that may keep something, and what they say of it together.</summary>
internal sealed class PlaceWords
{
    private readonly RetentionPlace _place;
    private ImmutableArray<ImmutableArray<string>>? _beside;

    public PlaceWords(RetentionPlace place)
    {
        _place = place;
        Name = Words.In(place.Name);
        Near = Words.In(place.Near);
        Container = Words.In(place.Container + " " + place.Member);
        Evidence = EvidenceOf();
    }

    /// <summary>The name itself.</summary>
    public ImmutableArray<string> Name { get; }

    /// <summary>What stands in the same expression.</summary>
    public ImmutableArray<string> Near { get; }

    /// <summary>The types and members around it.</summary>
    public ImmutableArray<string> Container { get; }

    /// <summary>The types around it.</summary>
    public ImmutableArray<string> Types => Words.In(_place.Container);

    public ImmutableArray<string> Namespace => Words.In(_place.Namespace);

    /// <summary>Whether the name is another language's, most of which keep goods by the same word: Bewaartermijn, przechowywanie.</summary>
    public bool MayKeepGoods => Glossaries.Of(Words.Split(_place.Name)) is not null;

    /// <summary>The name and what stands in the same expression.</summary>
    public ImmutableArray<string> Closest => Name.AddRange(Near);

    /// <summary>The names beside it, each by its words; looked up only where a judgement hangs on them.</summary>
    public ImmutableArray<ImmutableArray<string>> Beside =>
        _beside ??= (_place.Beside?.Invoke() ?? []).Select(Words.In).ToImmutableArray();

    public RetentionEvidence Evidence { get; }

    /// <summary>Whether it bounds what may be chosen, and is not itself how long something is kept.</summary>
    public bool IsBound => Role.Minima.IsIn(Name)
        || (Evidence >= RetentionEvidence.Kept && Role.Maxima.IsIn(Name) && !(_place.IsSetting && !Role.BoundHolders.IsIn(Container) && !HasTwin));

    /// <summary>Whether an option of the project's own selects a category of its own.</summary>
    public string? OwnCategory(RetentionLimits limits)
    {
        foreach (var category in limits.Selectors)
        {
            if (category.IsIn(Name) || category.IsIn(Near) || category.IsIn(Container))
            {
                return category.Name;
            }
        }

        return null;
    }

    /// <summary>Whether the place belongs to a cookie.</summary>
    public bool AreOfCookie => Role.Cookie.IsIn(Name) || Role.Cookie.IsIn(Near) || Role.Cookie.IsIn(Container);

    /// <summary>The category of a cookie that follows people, or null for any other.</summary>
    public string? CookieCategory()
    {
        // The cookie's own name decides; only without one does the code around it.
        if (!Role.NeededCookies.IsIn(Closest) && Role.RecognisingCookies.IsIn(Closest))
        {
            return RetentionLimits.Cookies;
        }

        foreach (var words in (ImmutableArray<string>[])[Name, Near, Container])
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

    // RetentionDays beside MaxRetentionDays is what happens, and a minimum makes a maximum the other end of a range.
    private bool HasTwin => WithoutBounds(Name) is var plain
        && Beside.Any(other => !other.SequenceEqual(Name) && WithoutBounds(other).SequenceEqual(plain));

    private static IEnumerable<string> WithoutBounds(ImmutableArray<string> words) =>
        words.Where(word => !Role.Maxima.Has(word) && !Role.Minima.Has(word) && !Role.StartingPoints.Has(word));

    private RetentionEvidence EvidenceOf()
    {
        var evidence = RetentionEvidences.In(Name);
        return evidence == RetentionEvidence.None && RetentionEvidences.IsMeasure(Name)
                ? _place.IsStore ? RetentionEvidence.Kept
                : RetentionEvidences.In(Near) == RetentionEvidence.Retained
                    || RetentionEvidences.In(Container) == RetentionEvidence.Retained
                        ? RetentionEvidence.Retained
                : Role.Cookie.IsIn(Container) ? RetentionEvidence.Ends
                        : RetentionEvidence.None
            : evidence == RetentionEvidence.Ends && _place.IsStore ? RetentionEvidence.Kept
            // A broker's own setting; most topics carry machines' events.
            : evidence == RetentionEvidence.Retained && Role.BrokerKeys.Is(Name) ? RetentionEvidence.Kept
            : evidence;
    }
}
