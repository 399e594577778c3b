using ConsentAnalyzers.Baseline;
using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.Tool.Baselines;

/// <summary>A finding, and the entry that makes it known.</summary>
internal sealed record FoundEntry(BaselineEntry Entry, Result Result)
{
    private const string Key = "consent.key";

    // What the analyzers say about the baseline itself is said by the comparison.
    private const string AboutTheBaseline = "CONSENT903";

    /// <summary>
    /// The findings of a scan as a baseline in a folder names them. Equals in a file are counted in the order of their places, as the
    /// analyzers do; what the source itself takes out is no finding to them.
    /// </summary>
    /// <param name="scan">What was found.</param>
    /// <param name="folder">The full path of the folder.</param>
    public static IReadOnlyList<FoundEntry> In(ScanResult scan, string folder) =>
    [
        .. scan.Results
            .Where(result => result.Suppressed is null or { IsBaseline: true } && result.IsFinding && result.RuleId != AboutTheBaseline)
            .OrderBy(result => result.Place.Line).ThenBy(result => result.Place.Column)
            .Select(result => Of(result, scan.Root, folder))
            .OfType<FoundEntry>()
            .GroupBy(found => found.Entry)
            .SelectMany(equals => equals.Select((found, i) => found with { Entry = found.Entry with { Ordinal = i + 1 } }))
            .OrderBy(found => found.Entry, Comparer<BaselineEntry>.Create(BaselineEntry.Compare)),
    ];

    private static FoundEntry? Of(Result result, string root, string folder) =>
        result[Key] is { } key && BaselineEntry.Of(result.RuleId, BaselinePath.From(folder, Path.Combine(root, result.Place.Path)), key) is { } entry
            ? new(entry, result)
            : null;
}
