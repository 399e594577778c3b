using ConsentAnalyzers.Baseline;
using ConsentAnalyzers.Tool.Baselines;
using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.ToolTests.Baselines;

/// <summary>Findings as a scan would have them.</summary>
internal static class Findings
{
    public static Result At(string path, int line, string key, string rule = "CONSENT001") =>
        new(rule, "warning", "It is on.", new(path, line, 1, line, 2), new Dictionary<string, string> { ["consent.key"] = key });

    public static ScanResult Scan(params Result[] results) => new("/repo", results, new Dictionary<string, RuleFacts>(), [], IsComplete: true);

    public static IReadOnlyList<FoundEntry> Found(params Result[] results) => FoundEntry.In(Scan(results), "/repo");

    public static BaselineFile File(params string[] lines) => BaselineFile.Parse(string.Join("\n", lines) + "\n");

    public static BaselineComparison Compared(BaselineFile file, IReadOnlyList<FoundEntry> found, Func<BaselineEntry, bool>? isSeen = null) =>
        BaselineComparison.Of(file, found, isSeen ?? (_ => true), "2026-06-01");
}
