using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.Tool.Fixing;

/// <summary>What a run of the fixes changed, and what it left.</summary>
/// <param name="Files">What was changed.</param>
/// <param name="Rules">The rules with findings, by id.</param>
/// <param name="Left">The findings that are still there.</param>
/// <param name="Known">How many findings the baseline or the source itself takes out; they are left as they are.</param>
/// <param name="Gaps">What was not analysed, and so not fixed.</param>
/// <param name="IsDryRun">Whether all of it was taken back.</param>
internal sealed record FixOutcome(
    IReadOnlyList<FileChange> Files,
    IReadOnlyList<RuleTally> Rules,
    IReadOnlyList<LeftFinding> Left,
    int Known,
    IReadOnlyList<Gap> Gaps,
    bool IsDryRun)
{
    public int Fixed => Rules.Sum(rule => Math.Max(0, rule.Before - rule.After));

    public bool IsComplete => !Gaps.Any(gap => gap.IsFailure);

    public int ExitCode => !IsComplete ? ExitCodes.Incomplete : Left.Count > 0 ? ExitCodes.Findings : ExitCodes.Clean;

    public static FixOutcome Of(ScanResult before, ScanResult after, IReadOnlyList<FileChange> files, FixSelection selection, bool isDryRun)
    {
        var (found, left) = (Open(before), Open(after));
        return new(
            files,
            [
                .. found.Concat(left).Select(result => result.RuleId).Distinct().Order(StringComparer.Ordinal)
                    .Select(id => new RuleTally(id, found.Count(result => result.RuleId == id), left.Count(result => result.RuleId == id))),
            ],
            [.. left.Select(result => new LeftFinding(result, LeftFinding.ReasonFor(result, selection)))],
            after.Results.Count(result => result.Suppressed is not null && result.IsFinding),
            after.Gaps,
            isDryRun);
    }

    private static List<Result> Open(ScanResult scan) => [.. scan.Results.Where(result => result.Suppressed is null && result.IsFinding)];
}

/// <summary>How many findings a rule had, and how many it has.</summary>
internal sealed record RuleTally(string Id, int Before, int After)
{
    /// <summary>How the product behaves otherwise now; null where nothing was fixed.</summary>
    public string? Effect => After < Before ? FixableRule.Find(Id)?.Effect : null;
}
