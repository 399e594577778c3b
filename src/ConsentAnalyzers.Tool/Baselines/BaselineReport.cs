using ConsentAnalyzers.Baseline;
using ConsentAnalyzers.Tool.Scanning;
using ConsentAnalyzers.Tool.Writing;

namespace ConsentAnalyzers.Tool.Baselines;

/// <summary>What is said about a baseline, a line for each thing and the sum at the end.</summary>
/// <param name="name">The file, relative to the root.</param>
/// <param name="file">The baseline.</param>
internal sealed class BaselineReport(string name, BaselineFile file)
{
    private readonly Dictionary<BaselineEntry, int> _numbers = file.Lines.ToDictionary(line => line.Entry, line => line.Number);

    public IEnumerable<string> Of(BaselineComparison comparison) =>
    [
        .. comparison.New.Select(found => $"new: {At(found.Result.Place)}: {found.Result.RuleId}: {found.Result.Message}"),
        .. comparison.Stale.Select(entry => Line("stale", entry)),
        .. comparison.Expired.Select(entry => Line("expired", entry)),
        .. comparison.Unseen.Select(entry => Line("not analysed", entry)),
        .. comparison.Problems.Select(problem => $"unreadable: {name}:{problem.Line}: {Said(problem.Kind)}: {problem.Text}"),
        $"{name}: {Sum(comparison)}",
    ];

    public IEnumerable<string> Of(BaselineChange change) =>
    [
        .. change.Moved.Select(move => $"moved: {Written(move.From)} => {Written(move.To)}"),
        .. change.Removed.Select(entry => Line("removed", entry)),
        .. change.Added.Select(entry => $"added: {entry}"),
    ];

    private static string Written(BaselineEntry entry) => entry.Finding.ToString();

    private static string At(Place place) => $"{place.Path}:{place.Line}";

    private string Line(string what, BaselineEntry entry) => $"{what}: {name}:{_numbers[entry]}: {entry}";

    private static string Sum(BaselineComparison comparison) => string.Join(", ", new[]
    {
        $"{Quantity.Of(comparison.Known.Count, "known finding")}",
        comparison.New.Count > 0 ? $"{comparison.New.Count} new" : "",
        comparison.Stale.Count > 0 ? Quantity.Of(comparison.Stale.Count, "stale entry", "stale entries") : "",
        comparison.Expired.Count > 0 ? Quantity.Of(comparison.Expired.Count, "expired entry", "expired entries") : "",
        comparison.Problems.Count > 0 ? Quantity.Of(comparison.Problems.Count, "unreadable line") : "",
        comparison.Unseen.Count > 0 ? Quantity.Of(comparison.Unseen.Count, "entry", "entries") + " in files that were not analysed" : "",
    }.Where(part => part.Length > 0));

    private static string Said(BaselineProblemKind kind) => kind switch
    {
        BaselineProblemKind.Fields => "an entry is rule | file | subject | value, with | #2 for the second of equals",
        BaselineProblemKind.Rule => "this is the id of no rule",
        BaselineProblemKind.Backslash => "a backslash is written twice",
        BaselineProblemKind.Path => "the path has to be relative to the folder of the baseline",
        BaselineProblemKind.Ordinal => "the number among equals is written #2",
        BaselineProblemKind.Date => "the date after 'until' is written yyyy-mm-dd",
        _ => "the same entry stands above",
    };
}
