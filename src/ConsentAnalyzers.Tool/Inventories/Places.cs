using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.Tool.Inventories;

/// <summary>The order in which results stand in files, whatever order they come in.</summary>
internal static class Places
{
    public static IEnumerable<Result> InOrderOfPlaces(this IEnumerable<Result> results) => results
        .OrderBy(result => result.Place.Path, StringComparer.Ordinal)
        .ThenBy(result => result.Place.Line)
        .ThenBy(result => result.Place.Column)
        .ThenBy(result => result.RuleId, StringComparer.Ordinal)
        .ThenBy(result => result.Message, StringComparer.Ordinal);
}
