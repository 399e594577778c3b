using ConsentAnalyzers.Baseline;

namespace ConsentAnalyzers.Tool.Baselines;

/// <summary>What a baseline says beside what was found.</summary>
internal sealed record BaselineComparison
{
    /// <summary>The entries that match a finding, each with the entry that would be written for it now; the expired ones among them.</summary>
    public required IReadOnlyList<BaselineMove> Known { get; init; }

    /// <summary>Those of them whose date is past.</summary>
    public required IReadOnlyList<BaselineEntry> Expired { get; init; }

    /// <summary>The entries that match nothing.</summary>
    public required IReadOnlyList<BaselineEntry> Stale { get; init; }

    /// <summary>The entries of which nobody can tell, because their files were not analysed.</summary>
    public required IReadOnlyList<BaselineEntry> Unseen { get; init; }

    /// <summary>The findings that no entry knows.</summary>
    public required IReadOnlyList<FoundEntry> New { get; init; }

    /// <summary>The lines that are no entries.</summary>
    public required IReadOnlyList<BaselineProblem> Problems { get; init; }

    /// <summary>Whether the baseline says what is the case, no more and no less.</summary>
    public bool IsUpToDate => Expired.Count + Stale.Count + New.Count + Problems.Count == 0;

    /// <summary>Of equal findings as many are known as there are entries, the first of the file first, as the analyzers have it.</summary>
    /// <param name="file">The baseline.</param>
    /// <param name="found">The findings.</param>
    /// <param name="isSeen">Whether the file of an entry was analysed, or is gone.</param>
    /// <param name="today">The day, as <c>yyyy-MM-dd</c>.</param>
    public static BaselineComparison Of(BaselineFile file, IReadOnlyList<FoundEntry> found, Func<BaselineEntry, bool> isSeen, string today)
    {
        var findings = found.ToLookup(finding => First(finding.Entry), finding => finding.Entry);
        var known = file.Entries.GroupBy(First).SelectMany(equals => equals
            .OrderBy(entry => entry.Ordinal)
            .Zip(findings[equals.Key].OrderBy(entry => entry.Ordinal), (entry, finding) => new BaselineMove(entry, finding with { Reason = entry.Reason }))).ToList();
        var (matching, matched) = (known.Select(pair => pair.From).ToHashSet(), known.Select(pair => pair.To.Finding).ToHashSet());
        var others = file.Entries.Where(entry => !matching.Contains(entry)).ToLookup(isSeen);
        return new()
        {
            Known = known,
            Expired = [.. file.Entries.Where(entry => matching.Contains(entry) && entry.IsExpiredOn(today))],
            Stale = [.. others[true]],
            Unseen = [.. others[false]],

            // What another baseline, nearer to its project, has taken out is no concern of this one.
            New = [.. found.Where(finding => !matched.Contains(finding.Entry) && finding.Result.Suppressed is null)],
            Problems = file.Problems,
        };
    }

    private static BaselineEntry First(BaselineEntry entry) => entry.Finding with { Ordinal = 1 };
}
