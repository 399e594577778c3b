using ConsentAnalyzers.Tool.Writing;

namespace ConsentAnalyzers.Tool.Fixing;

/// <summary>What a run of the fixes did, for a program.</summary>
internal static class FixJson
{
    public static string Of(FixOutcome outcome) => Json.Text(
        new
        {
            SchemaVersion = 1,
            DryRun = outcome.IsDryRun,
            Complete = outcome.IsComplete,
            outcome.Fixed,
            outcome.Known,
            Files = outcome.Files.Select(file => new { file.Path, Diff = FileDiff.Of(file) }),
            outcome.Rules,
            Left = outcome.Left.Select(left => new { Rule = left.Result.RuleId, left.Result.Place.Path, left.Result.Place.Line, left.Result.Place.Column, left.Result.Message, left.Why }),
            NotAnalysed = outcome.Gaps.Where(gap => gap.IsFailure).Select(gap => new { gap.What, gap.Why }),
        },
        Json.WithNulls);
}
