using ConsentAnalyzers.Tool.Scanning;
using ConsentAnalyzers.Tool.Writing;

namespace ConsentAnalyzers.Tool.Reports;

/// <summary>A scan as other programs read it; docs/tool.md describes it.</summary>
internal static class ScanJson
{
    /// <summary>The version of the form; it grows where a reader of the last one would go wrong.</summary>
    private const int SchemaVersion = 1;

    public static string Write(ScanReport report) => Json.Text(
        new
        {
            SchemaVersion,
            Tool = new { ToolInfo.Name, ToolInfo.Version },
            Complete = report.Scan.IsComplete,
            Findings = report.Scan.Results.Where(result => result.IsFinding).Select(Finding),
            NotAnalysed = report.Scan.Gaps.Select(gap => new { gap.What, gap.Why, Failure = gap.IsFailure }),
            Rules = report.Scan.Rules.Values.Select(rule => new { rule.Id, rule.Title, rule.Description, Help = rule.HelpUri }),
        },
        Json.Options);

    private static object Finding(Result result) => new
    {
        Rule = result.RuleId,
        result.Level,
        result.Message,
        Status = result.Suppressed switch { null => "open", { IsBaseline: true } => "baseline", _ => "suppressed" },
        result.Suppressed?.Reason,
        Place = At(result.Place),
        Related = result.Elsewhere.Count > 0 ? result.Elsewhere.Select(At) : null,
        result.Projects,
        result.Targets,
        Facts = new SortedDictionary<string, string>(result.Facts.ToDictionary(), StringComparer.Ordinal),
    };

    private static object At(Place place) => new { File = place.Path, place.Line, place.Column, place.EndLine, place.EndColumn };
}
