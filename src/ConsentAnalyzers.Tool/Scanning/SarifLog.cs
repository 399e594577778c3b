using System.Text.Json;

namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>What the compiler's log of one compilation says of the rules of consent.</summary>
internal sealed record SarifLog(Compilation Compilation, IReadOnlyList<Result> Results, IReadOnlyList<RuleFacts> Rules, IReadOnlyList<string> SwitchedOff)
{
    private const string Prefix = "CONSENT";

    public static SarifLog Read(Compilation compilation, string root)
    {
        using var stream = File.OpenRead(compilation.Log);
        using var document = JsonDocument.Parse(stream);
        var run = document.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").Has("rules") is { } listed
            ? listed.EnumerateArray().Where(rule => IsOurs(rule.Text("id"))).ToList()
            : [];
        var reader = new SarifResult(root);
        return new(
            compilation,
            [.. run.GetProperty("results").EnumerateArray().Where(result => IsOurs(result.Text("ruleId"))).Select(reader.Read).OfType<Result>()],
            [.. rules.Select(Facts)],
            [.. rules.Where(IsOff).Select(rule => rule.Text("id"))]);
    }

    private static bool IsOurs(string id) => id.StartsWith(Prefix, StringComparison.Ordinal);

    private static RuleFacts Facts(JsonElement rule) => new(
        rule.Text("id"),
        rule.Has("shortDescription")?.Text("text") ?? "",
        rule.Has("fullDescription")?.Text("text") ?? "",
        // A page that lies beside the analyzers is somewhere else on every machine.
        rule.Text("helpUri") is var help && help.StartsWith("https:", StringComparison.Ordinal) ? help : "");

    private static bool IsOff(JsonElement rule) =>
        rule.Has("properties")?.Has("suppressionKinds") is { ValueKind: JsonValueKind.Array } kinds
        && kinds.EnumerateArray().Any(kind => kind.GetString() == "external");
}
