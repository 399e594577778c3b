using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.Tool.Fixing;

/// <summary>A finding that a person has to look at.</summary>
internal sealed record LeftFinding(Result Result, string Why)
{
    private const string UseByUse = "CONSENT005";

    private const string Deletes = "consent.deletes";

    public static string ReasonFor(Result result, FixSelection selection) => FixableRule.Find(result.RuleId) switch
    {
        null when result.RuleId == UseByUse => "where consent is asked for is decided use by use, in an editor",
        null => $"it is about the configuration; see 'consent explain {result.RuleId}'",
        _ when !selection.Asks(result.RuleId) => "it was not asked for",
        { WritesForPeople: true } when IsCode(result) => "its fix writes what people read; apply it in an editor and read it",
        { WritesForPeople: true } when !selection.Takes(result.RuleId) => "its fix writes what people read; --include-texts writes it",
        _ when IsReserved(result) => "it decides what is deleted; look at what would go",
        _ => "no bulk run can tell what is meant here, or what would be deleted",
    };

    /// <summary>Whether a bulk run leaves it alone whatever is asked for.</summary>
    public static bool IsReserved(Result result) => result[Deletes] is not null;

    private static bool IsCode(Result result) => result.Place.Path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);
}
