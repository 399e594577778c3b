using System.Text;
using ConsentAnalyzers.Tool.Scanning;
using ConsentAnalyzers.Tool.Writing;

namespace ConsentAnalyzers.Tool.Reports;

/// <summary>Commands by which a workflow of GitHub marks lines of a change.</summary>
internal static class ScanGitHub
{
    public static string Write(ScanReport report)
    {
        var text = new StringBuilder();
        foreach (var result in report.Open)
        {
            text.Append(Command(result, report.Scan.Rules.GetValueOrDefault(result.RuleId)?.Title ?? "")).Append('\n');
        }

        foreach (var gap in report.Unseen.Where(gap => gap.IsFailure))
        {
            text.Append($"::error title={Property($"Not analysed: {gap.What}")}::{Message(gap.Why)}\n");
        }

        return text.Append(Message($"{report.Verdict} {report.Aside}".Trim())).Append('\n').ToString();
    }

    private static string Command(Result result, string title)
    {
        var command = result.Level == "note" ? "notice" : result.Level;
        return $"::{command} file={Property(result.Place.Path)},{Span(result.Place)},title={Property($"{result.RuleId} {title}".Trim())}::{Message(result.Message)}";
    }

    // Columns count only where the lines are one.
    private static string Span(Place place) => place.Line == place.EndLine
        ? $"line={place.Line},col={place.Column},endColumn={place.EndColumn}"
        : $"line={place.Line},endLine={place.EndLine}";

    private static string Message(string text) =>
        string.Join("%0A", text.Split('\n').Select(line => Printable.Of(line).Replace("%", "%25")));

    private static string Property(string text) => Message(text).Replace(":", "%3A").Replace(",", "%2C");
}
