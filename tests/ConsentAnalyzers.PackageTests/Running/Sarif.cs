using System.Text.Json;

namespace ConsentAnalyzers.PackageTests.Running;

/// <summary>One finding of a rule of this project, as a SARIF log tells it.</summary>
internal sealed record Result(string File, int Line, string Id)
{
    public override string ToString() => $"{File}({Line}): {Id}";
}

internal static class Sarif
{
    /// <summary>The argument that makes the compiler write the log; a bare comma would start another property.</summary>
    public const string Argument = "-p:ErrorLog=build.sarif%2Cversion=2.1";

    public static JsonElement[] ResultsIn(string log)
    {
        using var document = JsonDocument.Parse(log);
        return [.. document.RootElement.Clone().GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(result => IdOf(result).StartsWith("CONSENT", StringComparison.Ordinal))];
    }

    /// <summary>What was found; CONSENT900 finds nothing itself and only carries the fixes for markup and settings files.</summary>
    public static IReadOnlyList<Result> Findings(string log) =>
        [.. ResultsIn(log).Select(Read).Where(result => result.Id != "CONSENT900").OrderBy(result => result.ToString(), StringComparer.Ordinal)];

    public static string? Evidence(JsonElement result, string key) =>
        result.GetProperty("properties").GetProperty("customProperties").GetProperty(key).GetString();

    /// <summary>The name of the file that a result is in.</summary>
    public static string FileOf(JsonElement result)
    {
        var file = new Uri(PlaceOf(result).GetProperty("artifactLocation").GetProperty("uri").GetString()!, UriKind.RelativeOrAbsolute);
        return Path.GetFileName(file.IsAbsoluteUri ? file.LocalPath : file.OriginalString);
    }

    private static Result Read(JsonElement result) =>
        new(FileOf(result), PlaceOf(result).GetProperty("region").GetProperty("startLine").GetInt32(), IdOf(result));

    private static JsonElement PlaceOf(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation");

    private static string IdOf(JsonElement result) => result.GetProperty("ruleId").GetString()!;
}
