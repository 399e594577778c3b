using System.Text.Json;

namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>Reads a result of a log, with places relative to a root.</summary>
internal sealed class SarifResult(string root)
{
    /// <summary>The result; null where it has no place in a file.</summary>
    public Result? Read(JsonElement result) =>
        result.Has("locations") is { } locations && locations.EnumerateArray().Select(PlaceOf).FirstOrDefault() is { } place
            ? new(result.Text("ruleId"), result.Text("level", "warning"), result.Has("message")?.Text("text") ?? "", place, FactsOf(result))
            {
                Elsewhere = result.Has("relatedLocations") is { } others ? [.. others.EnumerateArray().Select(PlaceOf).OfType<Place>()] : [],
                Suppressed = result.Has("suppressions") is { } suppressions ? SarifSuppression.Read(suppressions) : null,
            }
            : null;

    private static Dictionary<string, string> FactsOf(JsonElement result) =>
        result.Has("properties")?.Has("customProperties") is { } facts
            ? facts.EnumerateObject().Where(fact => fact.Name.StartsWith("consent.", StringComparison.Ordinal))
                .ToDictionary(fact => fact.Name, fact => fact.Value.GetString() ?? "", StringComparer.Ordinal)
            : [];

    private Place? PlaceOf(JsonElement location)
    {
        if (location.Has("physicalLocation") is not { } physical || physical.Has("artifactLocation") is not { } artifact)
        {
            return null;
        }

        var region = physical.Has("region");
        var (line, column) = (Number(region, "startLine", 1), Number(region, "startColumn", 1));
        return new(Relative(artifact.Text("uri")), line, column, Number(region, "endLine", line), Number(region, "endColumn", column));
    }

    private string Relative(string uri)
    {
        var path = Uri.TryCreate(uri, UriKind.Absolute, out var absolute) && absolute.IsFile ? absolute.LocalPath : Uri.UnescapeDataString(uri);
        return (Path.IsPathRooted(path) ? Path.GetRelativePath(root, path) : path).Replace('\\', '/');
    }

    private static int Number(JsonElement? region, string name, int otherwise) =>
        region?.Has(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : otherwise;
}
