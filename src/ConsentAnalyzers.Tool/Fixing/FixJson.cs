using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ConsentAnalyzers.Tool.Fixing;

/// <summary>What a run of the fixes did, for a program.</summary>
internal static class FixJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string Of(FixOutcome outcome) => JsonSerializer.Serialize(
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
        Options).ReplaceLineEndings("\n") + "\n";
}
