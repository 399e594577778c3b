using ConsentAnalyzers.Tool.Writing;

namespace ConsentAnalyzers.Tool.Fixing;

/// <summary>What a run of the fixes did, for the description of a pull request.</summary>
internal static class FixMarkdown
{
    public static string Of(FixOutcome outcome) => string.Join("\n", Blocks(outcome).Select(block => string.Concat(block.Select(line => line + "\n"))).Where(block => block.Length > 0));

    private static IEnumerable<IEnumerable<string>> Blocks(FixOutcome outcome)
    {
        yield return [FixWording.Verdict(outcome)];
        yield return Table(["Rule", "Before", "After", "What behaves otherwise"], outcome.Rules.Select(rule => new[] { rule.Id, $"{rule.Before}", $"{rule.After}", rule.Effect ?? "" }));
        yield return outcome.IsDryRun
            ? outcome.Files.SelectMany(Diff)
            : outcome.Files.Select(file => $"- {Markdown.Code(file.Path)}");
        yield return Table(
            ["Left for a person", "Rule", "Finding", "Why"],
            outcome.Left.Select(left => new[] { Markdown.Code(FixWording.Place(left)), left.Result.RuleId, Markdown.Text(left.Result.Message), left.Why }));
        yield return Table(["Not analysed", "Why"], outcome.Gaps.Where(gap => gap.IsFailure).Select(gap => new[] { Markdown.Text(gap.What), Markdown.Text(gap.Why) }));
    }

    private static IEnumerable<string> Diff(FileChange file)
    {
        var diff = FileDiff.Of(file);
        var fence = new string('`', Math.Max(3, LongestRun(diff, '`') + 1));
        return [fence + "diff", diff, fence];
    }

    private static int LongestRun(string text, char sign) => text.Aggregate((Longest: 0, Now: 0), (run, character) =>
        character == sign ? (Math.Max(run.Longest, run.Now + 1), run.Now + 1) : (run.Longest, 0)).Longest;

    private static IEnumerable<string> Table(string[] columns, IEnumerable<string[]> rows) =>
        rows.Select(Markdown.Row).ToList() is { Count: > 0 } lines ? [.. Markdown.Header(columns), .. lines] : [];
}
