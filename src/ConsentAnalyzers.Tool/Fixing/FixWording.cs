using ConsentAnalyzers.Tool.Writing;

namespace ConsentAnalyzers.Tool.Fixing;

/// <summary>The sentences that every format of the summary has.</summary>
internal static class FixWording
{
    public static string Verdict(FixOutcome outcome)
    {
        var (fixedOnes, all) = (outcome.Fixed, outcome.Rules.Sum(rule => Math.Max(rule.Before, rule.After)));
        var known = outcome.Known > 0 ? $" {Findings(outcome.Known)} that the baseline or the source takes out stay{(outcome.Known == 1 ? "s" : "")} as {(outcome.Known == 1 ? "it is" : "they are")}." : "";
        return (outcome, all) switch
        {
            (_, 0) => $"There is nothing to fix.{known}",
            ({ IsDryRun: true }, _) => $"{fixedOnes} of {Findings(all)} would be fixed in {Files(outcome.Files.Count)}; nothing has been changed.{known}",
            _ => $"{fixedOnes} of {Findings(all)} fixed in {Files(outcome.Files.Count)}.{known}{(fixedOnes > 0 ? " The product behaves otherwise now; read the changes before you ship them." : "")}",
        };
    }

    public static string Place(LeftFinding left) => $"{Printable.Of(left.Result.Place.Path)}:{left.Result.Place.Line}";

    private static string Findings(int count) => count == 1 ? "1 finding" : $"{count} findings";

    private static string Files(int count) => count == 1 ? "1 file" : $"{count} files";
}
