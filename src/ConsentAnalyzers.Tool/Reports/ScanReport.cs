using ConsentAnalyzers.Tool.Scanning;
using ConsentAnalyzers.Tool.Writing;

namespace ConsentAnalyzers.Tool.Reports;

/// <summary>What every report of a scan tells, whatever its format.</summary>
internal sealed class ScanReport(ScanResult scan)
{
    private const int NamesShown = 5;

    private static readonly string[] Levels = ["error", "warning", "note"];

    public ScanResult Scan { get; } = scan;

    /// <summary>What nobody took out.</summary>
    public IReadOnlyList<Result> Open { get; } = [.. scan.Results.Where(result => result.IsFinding && result.Suppressed is null)];

    /// <summary>What the source or the baseline takes out.</summary>
    public IReadOnlyList<Result> Known { get; } = [.. scan.Results.Where(result => result.IsFinding && result.Suppressed is not null)];

    /// <summary>The findings by file and, in a file, by the surface or type that they stand on.</summary>
    public IEnumerable<FileFindings> Files => Open
        .GroupBy(result => result.Place.Path)
        .Select(file => new FileFindings(file.Key, [.. file.GroupBy(SurfaceOf).Select(surface => new SurfaceFindings(surface.Key, [.. surface]))]));

    /// <summary>What was not analysed; what has the same reason stands together.</summary>
    public IReadOnlyList<Gap> Unseen { get; } =
        [.. scan.Gaps.GroupBy(gap => (gap.Why, gap.IsFailure)).Select(same => new Gap(Named([.. same.Select(gap => gap.What)]), same.Key.Why, same.Key.IsFailure))];

    /// <summary>All that was found, in one line.</summary>
    public string Verdict => Open.Count == 0
        ? Scan.IsComplete ? "Nothing was found." : "Nothing was found in what could be analysed."
        : $"{Quantity.Of(Open.Count, "finding")} ({string.Join(", ", Levels.Select(Counted).OfType<string>())}) in {Quantity.Of(Open.Select(result => result.Place.Path).Distinct().Count(), "file")}.";

    /// <summary>What was taken out, in one line; empty where nothing was.</summary>
    public string Aside => string.Join(" ", new[]
    {
        Known.Count(result => result.Suppressed!.IsBaseline) is > 0 and var old ? $"{Quantity.Of(old, "finding")} in the baseline." : null,
        Known.Count(result => !result.Suppressed!.IsBaseline) is > 0 and var quiet ? $"{Quantity.Of(quiet, "finding")} suppressed in the source." : null,
    }.OfType<string>());

    /// <summary>What there is to say where something was not analysed that should have been; empty where all was.</summary>
    public string Warning => Scan.IsComplete ? "" : "The scan is incomplete: what is said of the rest holds, and there may be more.";

    private static string Named(IReadOnlyList<string> what) =>
        string.Join(", ", what.Take(NamesShown)) + (what.Count > NamesShown ? $" and {what.Count - NamesShown} more" : "");

    private string? Counted(string level) => Open.Count(result => result.Level == level) is > 0 and var count ? Quantity.Of(count, level) : null;

    // The subject in a key is qualified by what it belongs to.
    private static string SurfaceOf(Result result) =>
        result["consent.surface"]
        ?? (result["consent.key"]?.Split(" | ")[0] is { } subject && subject.LastIndexOf('.') is > 0 and var dot ? subject[..dot] : "");
}

/// <summary>The findings in a file.</summary>
internal sealed record FileFindings(string Path, IReadOnlyList<SurfaceFindings> Surfaces);

/// <summary>The findings on a surface or in a type; its name is empty where it has none.</summary>
internal sealed record SurfaceFindings(string Name, IReadOnlyList<Result> Results);
