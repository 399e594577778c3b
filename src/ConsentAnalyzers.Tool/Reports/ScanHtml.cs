using ConsentAnalyzers.Tool.Scanning;
using ConsentAnalyzers.Tool.Writing;

namespace ConsentAnalyzers.Tool.Reports;

/// <summary>A scan as one page.</summary>
internal static class ScanHtml
{
    public static string Write(ScanReport report) => HtmlPage.Write(
        "Consent scan",
        $"""
            <header>
            <p class="kicker">Consent scan</p>
            <h1>{Html.Text(report.Verdict)}</h1>
            {Paragraph("aside", report.Aside)}{Paragraph("notice", report.Warning)}
            </header>
            <main>
            {string.Concat(report.Files.Select(file => Section(file, report.Scan)))}{Known(report)}{Unseen(report.Unseen)}
            </main>
            """,
        isScripted: false);

    private static string Section(FileFindings file, ScanResult scan) => $"""
        <section>
        <h2>{Html.Code(file.Path)}</h2>
        <div class="scroll"><table>
        <thead><tr><th scope="col">Line</th><th scope="col">Where</th><th scope="col">Rule</th><th scope="col">Finding</th></tr></thead>
        <tbody>
        {string.Concat(file.Surfaces.SelectMany(surface => surface.Results.Select(result => Row(surface.Name, result, scan))))}</tbody>
        </table></div>
        </section>

        """;

    private static string Row(string surface, Result result, ScanResult scan) =>
        $"<tr>{Cell("Line", $"{result.Place.Line}")}{Cell("Where", surface.Length > 0 ? Html.Code(surface) : "")}{Cell("Rule", Rule(result, scan))}{Cell("Finding", $"{Html.Text(result.Message)}{Grounds(result)}")}</tr>\n";

    private static string Cell(string label, string content) => $"<td data-label=\"{label}\">{content}</td>";

    private static string Rule(Result result, ScanResult scan)
    {
        var facts = scan.Rules.GetValueOrDefault(result.RuleId);
        var id = Uri.TryCreate(facts?.HelpUri, UriKind.Absolute, out var help) && help.Scheme == Uri.UriSchemeHttps
            ? $"<a href=\"{Html.Text(help.AbsoluteUri)}\">{Html.Text(result.RuleId)}</a>"
            : Html.Text(result.RuleId);
        return $"<span class=\"pill{(result.Level == "note" ? "" : " bad")}\">{Html.Text(result.Level)}</span> {id}<small>{Html.Text(facts?.Title ?? "")}</small>";
    }

    private static string Grounds(Result result) => result["consent.basis"] is { Length: > 0 } basis ? $"<small>{Html.Text(basis)}</small>" : "";

    private static string Known(ScanReport report) => report.Known.Count == 0 ? "" : $"""
        <section>
        <h2>Taken out</h2>
        <ul>
        {string.Concat(report.Known.Select(Quiet))}</ul>
        </section>

        """;

    private static string Quiet(Result result) =>
        $"<li>{Html.Text(result.RuleId)} {Html.Code($"{result.Place.Path}:{result.Place.Line}")}: {Html.Text(result.Message)}<small>{(result.Suppressed!.IsBaseline ? "In the baseline" : "Suppressed in the source")}: {Html.Text(result.Suppressed.Reason.Length > 0 ? result.Suppressed.Reason : "no reason given")}</small></li>\n";

    private static string Unseen(IReadOnlyList<Gap> gaps) => gaps.Count == 0 ? "" : $"""
        <section>
        <h2>Not analysed</h2>
        <ul>
        {string.Concat(gaps.Select(gap => $"<li><strong>{Html.Text(gap.What)}</strong>: {string.Join("<br>", gap.Why.Split('\n').Select(Html.Text))}</li>\n"))}</ul>
        </section>

        """;

    private static string Paragraph(string kind, string text) => text.Length > 0 ? $"<p class=\"{kind}\">{Html.Text(text)}</p>\n" : "";
}
