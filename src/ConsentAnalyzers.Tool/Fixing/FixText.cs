using ConsentAnalyzers.Tool.Writing;

namespace ConsentAnalyzers.Tool.Fixing;

/// <summary>What a run of the fixes did, for a terminal.</summary>
internal static class FixText
{
    public static string Of(FixOutcome outcome) => string.Join("\n", Blocks(outcome).Where(block => block.Length > 0));

    private static IEnumerable<string> Blocks(FixOutcome outcome)
    {
        yield return FixWording.Verdict(outcome) + "\n";
        yield return outcome.IsDryRun
            ? string.Concat(outcome.Files.Select(file => FileDiff.Of(file) + "\n"))
            : Block("Changed", outcome.Files.Select(file => Printable.Of(file.Path)));
        yield return Block("Findings before and after", outcome.Rules.Select(rule => $"{rule.Id}  {rule.Before} => {rule.After}{(rule.Effect is { } effect ? $"  {effect}" : "")}"));
        yield return Block("Left for a person", outcome.Left.Select(left => $"{FixWording.Place(left)}  {left.Result.RuleId}  {Printable.Of(left.Result.Message)} ({left.Why})"));
        yield return Block("Not analysed, and so not fixed", outcome.Gaps.Where(gap => gap.IsFailure).Select(gap => $"{Printable.Of(gap.What)}: {Printable.Of(gap.Why)}"));
    }

    private static string Block(string title, IEnumerable<string> lines) => string.Concat(lines.Select(line => $"  {line}\n")) is { Length: > 0 } text ? $"{title}\n{text}" : "";
}
