using System.Text;
using ConsentAnalyzers.Tool.Scanning;
using ConsentAnalyzers.Tool.Writing;

namespace ConsentAnalyzers.Tool.Reports;

/// <summary>A scan as a comment or a page.</summary>
internal static class ScanMarkdown
{
    public static string Write(ScanReport report)
    {
        var text = new StringBuilder("# Consent scan\n\n");
        text.Append($"**{report.Verdict}** {report.Aside}".TrimEnd()).Append('\n');
        if (report.Warning.Length > 0)
        {
            text.Append($"\n> {report.Warning}\n");
        }

        foreach (var file in report.Files)
        {
            text.Append($"\n## {Markdown.Code(file.Path)}\n\n");
            text.AppendJoin('\n', Markdown.Header(["Line", "Where", "Rule", "Finding"])).Append('\n');
            text.AppendJoin('\n', file.Surfaces.SelectMany(surface => surface.Results.Select(result => Row(surface.Name, result, report.Scan)))).Append('\n');
        }

        if (report.Unseen.Count > 0)
        {
            text.Append("\n## Not analysed\n\n");
            text.Append(string.Concat(report.Unseen.Select(gap => $"- {Markdown.Code(gap.What)}: {string.Join("<br>", gap.Why.Split('\n').Select(Markdown.Text))}\n")));
        }

        return text.ToString();
    }

    private static string Row(string surface, Result result, ScanResult scan) => Markdown.Row(
        [$"{result.Place.Line}", Markdown.Code(surface), Rule(result, scan), $"{Mark(result)}{Markdown.Text(result.Message)}"]);

    private static string Mark(Result result) => result.Level == "error" ? "**error** " : "";

    private static string Rule(Result result, ScanResult scan) =>
        scan.Rules.GetValueOrDefault(result.RuleId)?.HelpUri is { Length: > 0 } help && Uri.IsWellFormedUriString(help, UriKind.Absolute)
            ? $"[{result.RuleId}]({help})"
            : result.RuleId;
}
