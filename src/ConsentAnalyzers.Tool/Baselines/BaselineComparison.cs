using ConsentAnalyzers.Baseline;

namespace ConsentAnalyzers.Tool.Baselines;

/// <summary>What a baseline says beside what was found.</summary>
internal sealed record BaselineComparison
{
    /// <summary>The entries that match a finding, the expired ones among them.</summary>
    public required IReadOnlyList<BaselineEntry> Known { get; init; }

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

    /// <param name="file">The baseline.</param>
    /// <param name="found">The findings.</param>
    /// <param name="isSeen">Whether the file of an entry was analysed, or is gone.</param>
    /// <param name="today">The day, as <c>yyyy-MM-dd</c>.</param>
    public static BaselineComparison Of(BaselineFile file, IReadOnlyList<FoundEntry> found, Func<BaselineEntry, bool> isSeen, string today)
    {
        var findings = found.Select(finding => finding.Entry).ToHashSet();
        var entries = file.Entries.ToLookup(entry => findings.Contains(entry.Finding));
        var known = entries[true].Select(entry => entry.Finding).ToHashSet();
        return new()
        {
            Known = [.. entries[true]],
            Expired = [.. entries[true].Where(entry => entry.IsExpiredOn(today))],
            Stale = [.. entries[false].Where(isSeen)],
            Unseen = [.. entries[false].Where(entry => !isSeen(entry))],

            // What another baseline, nearer to its project, has taken out is no concern of this one.
            New = [.. found.Where(finding => !known.Contains(finding.Entry) && finding.Result.Suppressed is null)],
            Problems = file.Problems,
        };
    }
}
