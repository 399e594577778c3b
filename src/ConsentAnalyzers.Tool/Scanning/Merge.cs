namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>Makes one of what several target frameworks and projects say of the same place.</summary>
internal static class Merge
{
    public static IReadOnlyList<Result> Of(IEnumerable<SarifLog> logs) =>
    [
        .. logs.SelectMany(log => log.Results.Select(result => (log.Compilation, Result: result)))
            .GroupBy(said => (said.Result.RuleId, said.Result.Place, said.Result.Message))
            .Select(same => One([.. same]))
            .OrderBy(result => result.Place.Path, StringComparer.Ordinal)
            .ThenBy(result => result.Place.Line)
            .ThenBy(result => result.Place.Column)
            .ThenBy(result => result.RuleId, StringComparer.Ordinal)
            .ThenBy(result => result.Message, StringComparer.Ordinal),
    ];

    public static IReadOnlyDictionary<string, RuleFacts> Rules(IEnumerable<SarifLog> logs) =>
        logs.SelectMany(log => log.Rules).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    // What is not taken out in one compilation is there.
    private static Result One(IReadOnlyList<(Compilation Compilation, Result Result)> same)
    {
        var said = same.Select(one => one.Result).OrderBy(result => result.Suppressed is null ? 0 : result.Suppressed.IsBaseline ? 1 : 2).First();
        return said with
        {
            Level = same.Select(one => one.Result).Where(result => result.Suppressed is null == said.Suppressed is null)
                .MinBy(result => Array.IndexOf(["error", "warning", "note"], result.Level))!.Level,
            Projects = Distinct(same.Select(one => one.Compilation.Name)),
            Targets = Distinct(same.Select(one => one.Compilation.Target)),
        };
    }

    private static IReadOnlyList<string> Distinct(IEnumerable<string> names) =>
        [.. names.Where(name => name.Length > 0).Distinct().Order(StringComparer.Ordinal)];
}
