using System.Text.Json;
using System.Text.RegularExpressions;

namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>Reads who took a result out, from what the compiler says of it.</summary>
internal static partial class SarifSuppression
{
    private const string Baseline = "consent.baseline:";

    /// <summary>The suppression; null where only the scan itself held the result back from stopping the build.</summary>
    public static Suppression? Read(JsonElement suppressions)
    {
        var reasons = suppressions.EnumerateArray().SelectMany(ReasonsOf).Where(reason => reason != HeldBack.Reason).ToList();
        if (reasons.Count == 0)
        {
            return null;
        }

        return reasons.FirstOrDefault(reason => !reason.StartsWith(Baseline, StringComparison.Ordinal)) is { } written
            ? new(false, written)
            : new(true, reasons[0][Baseline.Length..].Trim());
    }

    private static IEnumerable<string> ReasonsOf(JsonElement suppression)
    {
        var said = suppression.Text("justification");
        var by = suppression.Has("properties")?.Text("suppressionType") ?? "";
        var programmatic = Programmatic().Matches(by);
        return programmatic.Count > 0 ? programmatic.Select(match => match.Groups["reason"].Value) : [said];
    }

    // Several suppressors stand between one pair of braces, in no order.
    [GeneratedRegex(@"Suppression Id: \S+, Suppression Justification: (?<reason>.*?)(?=, Suppression Id: \S+, Suppression Justification: | \}\s*$)", RegexOptions.Singleline)]
    private static partial Regex Programmatic();
}
