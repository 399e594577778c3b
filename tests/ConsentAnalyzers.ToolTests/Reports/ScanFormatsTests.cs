using System.Text.Json;
using System.Xml.Linq;
using ConsentAnalyzers.Tool.Reports;
using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.ToolTests.Reports;

public class ScanFormatsTests
{
    private static readonly ScanReport Hostile = Scans.Of(
        Scans.Found(message: Scans.Hostile, path: "a,b:c%|<d>.cs", key: $"{Scans.Hostile}.Share | true"),
        Scans.Found(line: 7, message: Scans.Hostile) with { Suppressed = new(IsBaseline: false, Scans.Hostile) })
        .With(new Gap(Scans.Hostile, Scans.Hostile, IsFailure: true));

    [Fact]
    public void GitHubGetsACommandForEachFindingAndEachFailure() => Assert.Equal(
        """
        ::warning file=src/SignUp.cs,line=3,col=5,endColumn=9,title=CONSENT001 Consent is on by default::It is on
        ::notice file=src/SignUp.cs,line=4,endLine=6,title=CONSENT001 Consent is on by default::It is on
        ::error title=Not analysed%3A Old.csproj::a.cs(1,2): error CS0246%0Aand 2 more errors
        2 findings (1 warning, 1 note) in 1 file.

        """.ReplaceLineEndings("\n"),
        ScanGitHub.Write(Scans.Of(Scans.Found(), Scans.Found(level: "note") with { Place = new("src/SignUp.cs", 4, 1, 6, 2) })
            .With(new("Old.csproj", "a.cs(1,2): error CS0246\nand 2 more errors", IsFailure: true), new Gap("Vb.vbproj", "Visual Basic", IsFailure: false))));

    [Fact]
    public void GitHubTakesForeignTextForNoCommandAndNoProperty()
    {
        var lines = ScanGitHub.Write(Hostile).TrimEnd().Split('\n');

        Assert.Equal(3, lines.Length);
        Assert.StartsWith("::warning file=a%2Cb%3Ac%25|<d>.cs,line=3,", lines[0]);
        Assert.Contains("5%25:", lines[0]);
        Assert.DoesNotContain("\e", lines[0]);
    }

    [Fact]
    public void MarkdownIsATableAFileWithLinksToTheRules()
    {
        var text = ScanMarkdown.Write(Scans.Of(Scans.Found(), Scans.Found("CONSENT003", line: 4, level: "error")).With(new Gap("Vb.vbproj", "Visual Basic", IsFailure: false)));

        Assert.Contains("**2 findings (1 error, 1 warning) in 1 file.**", text);
        Assert.Contains("## `src/SignUp.cs`\n\n| Line | Where | Rule | Finding |\n", text);
        Assert.Contains("| 3 | `SignUp` | [CONSENT001](https://example.com/CONSENT001.md) | It is on |", text);
        Assert.Contains("| 4 | `SignUp` | CONSENT003 | **error** It is on |", text);
        Assert.Contains("- `Vb.vbproj`: Visual Basic\n", text);
    }

    [Fact]
    public void MarkdownShowsForeignTextAsItIs()
    {
        var text = ScanMarkdown.Write(Hostile);

        Assert.DoesNotContain("<script", text);
        Assert.DoesNotContain("@you", text);
        Assert.DoesNotContain("[a](", text);
        Assert.Contains("\\`x\\`", text);
    }

    [Fact]
    public void HtmlIsOneWellFormedPageWithoutScriptWhateverItShows()
    {
        var html = ScanHtml.Write(Hostile);

        Assert.DoesNotContain("<script", html);
        Assert.DoesNotContain('\u202E', html);
        var page = XElement.Parse(html.Replace("<!doctype html>", "").Replace("<wbr>", "").Replace("<br>", "<br/>").Replace("<meta charset=\"utf-8\">", "")
            .Split("<meta name")[0] + "</head>" + html[html.IndexOf("<body>", StringComparison.Ordinal)..].Replace("<wbr>", "").Replace("<br>", "<br/>"));
        Assert.Contains("alert(1)", page.Value);
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Value.Contains("javascript:"));
    }

    [Fact]
    public void HtmlLoadsNothing()
    {
        var html = ScanHtml.Write(Scans.Of(Scans.Found()));

        Assert.Contains("default-src 'none'", html);
        Assert.DoesNotContain("src=\"", html);
        Assert.DoesNotContain("<link", html);
    }

    [Fact]
    public void JsonSaysWhatBecameOfEachFinding()
    {
        using var json = JsonDocument.Parse(ScanJson.Write(Scans.Of(
            Scans.Found(),
            Scans.Found(line: 4) with { Suppressed = new(IsBaseline: true, "PRIV-12") },
            Scans.Found(line: 5) with { Suppressed = new(IsBaseline: false, "") },
            Scans.Found("CONSENT910"))));

        Assert.Equal(1, json.RootElement.GetProperty("schemaVersion").GetInt32());
        Assert.Equal(
            ["3 open ", "4 baseline PRIV-12", "5 suppressed "],
            json.RootElement.GetProperty("findings").EnumerateArray().Select(finding =>
                $"{finding.GetProperty("place").GetProperty("line")} {finding.GetProperty("status")} {(finding.TryGetProperty("reason", out var reason) ? reason : "")}"));
    }

    [Fact]
    public void JsonKeepsForeignTextToItsValues()
    {
        using var json = JsonDocument.Parse(ScanJson.Write(Hostile));

        Assert.Equal(Scans.Hostile, json.RootElement.GetProperty("findings")[0].GetProperty("message").GetString());
        Assert.False(json.RootElement.GetProperty("complete").GetBoolean());
    }
}
