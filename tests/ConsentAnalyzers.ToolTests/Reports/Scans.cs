using ConsentAnalyzers.Tool.Reports;
using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.ToolTests.Reports;

/// <summary>Scans as they might have been.</summary>
internal static class Scans
{
    /// <summary>What no reader of a report should obey: markup, commands, colours, formulas.</summary>
    public const string Hostile = "<script>alert(1)</script>|`x` [a](javascript:b) @you, 5%: \e[31mred\u202Eover\r\n::error::gone";

    public static Result Found(string rule = "CONSENT001", string path = "src/SignUp.cs", int line = 3, string level = "warning", string message = "It is on", string key = "SignUp.Share | true") =>
        new(rule, level, message, new(path, line, 5, line, 9), new Dictionary<string, string> { ["consent.key"] = key, ["consent.basis"] = "GDPR Art. 4(11)" });

    public static ScanReport Of(params Result[] results) => Of("/nowhere", results);

    public static ScanReport Of(string root, params Result[] results) => new(new(
        root,
        results,
        new Dictionary<string, RuleFacts> { ["CONSENT001"] = new("CONSENT001", "Consent is on by default", "A choice starts off.", "https://example.com/CONSENT001.md") },
        [],
        IsComplete: true));

    public static ScanReport With(this ScanReport report, params Gap[] gaps) =>
        new(report.Scan with { Gaps = gaps, IsComplete = !gaps.Any(gap => gap.IsFailure) });
}
