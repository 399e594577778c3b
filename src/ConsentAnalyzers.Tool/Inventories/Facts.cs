using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.Tool.Inventories;

/// <summary>The names of the facts in results, and what is read from several of them.</summary>
internal static class Facts
{
    public const string Choice = "CONSENT910";
    public const string Accept = "CONSENT911";
    public const string Period = "CONSENT912";

    public const string Key = "consent.key";
    public const string Subject = "consent.subject";
    public const string Found = "consent.found";
    public const string Allowed = "consent.allowed";
    public const string Surface = "consent.surface";
    public const string Findings = "consent.findings";

    public static bool IsEntry(this Result result) => result.RuleId is Choice or Accept or Period;

    /// <summary>Options, unreadable files and stale entries say nothing of what is asked and kept.</summary>
    public static bool IsAboutConfiguration(this Result result) => result.RuleId.StartsWith("CONSENT9", StringComparison.Ordinal);

    /// <summary>The qualified name: the key without its value, which changes.</summary>
    public static string Name(this Result result) =>
        result[Key]?.Split(" | ")[0] is { Length: > 0 } name ? name : result[Subject] ?? "";

    public static bool IsTrue(this Result result, string fact) => result[fact] == "true";

    public static string[] Words(this Result result, string fact, string separator) =>
        result[fact]?.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
