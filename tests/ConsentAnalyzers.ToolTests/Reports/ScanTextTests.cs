using ConsentAnalyzers.Tool.Reports;
using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.ToolTests.Reports;

public class ScanTextTests
{
    [Fact]
    public void GroupsByFileAndSurfaceAndEndsWithWhatWasNotAnalysed() => Assert.Equal(
        """
        src/SignUp.cs
          SignUp
            3:5      warning CONSENT001  It is on
            8:5      error CONSENT003  Kept for long
          Store
            9:5      warning CONSENT001  It is on

        web/page.razor
            1:5      note CONSENT001  It is on

        4 findings (1 error, 2 warnings, 1 note) in 2 files.
        1 finding in the baseline. 1 finding suppressed in the source.

        Not analysed
          Old.csproj: a.cs(1,2): error CS0246
            and 2 more errors
          Vb.vbproj: Visual Basic
        The scan is incomplete: what is said of the rest holds, and there may be more.

        """.ReplaceLineEndings("\n"),
        Text(Scans.Of(
            Scans.Found(),
            Scans.Found("CONSENT003", line: 8, level: "error", message: "Kept for long", key: "SignUp.Retention | P5Y"),
            Scans.Found(line: 9, key: "Store.Share | true"),
            Scans.Found(path: "web/page.razor", line: 1, level: "note", key: "Share | true"),
            Scans.Found(line: 20) with { Suppressed = new(IsBaseline: true, "PRIV-12") },
            Scans.Found(line: 21) with { Suppressed = new(IsBaseline: false, "asked") },
            Scans.Found("CONSENT910", line: 22),
            Scans.Found("CONSENT900", line: 23))
            .With(new("Old.csproj", "a.cs(1,2): error CS0246\nand 2 more errors", IsFailure: true), new Gap("Vb.vbproj", "Visual Basic", IsFailure: false))));

    [Fact]
    public void NamesTogetherWhatWasNotAnalysedForTheSameReason() => Assert.EndsWith(
        "Not analysed\n  A, B, C, D, E and 2 more: Visual Basic\n  H: F#\n",
        Text(Scans.Of().With([.. "ABCDEFG".Select(name => new Gap($"{name}", "Visual Basic", IsFailure: false)), new("H", "F#", IsFailure: false)])));

    [Fact]
    public void SaysThatNothingWasFound() => Assert.Equal("Nothing was found.\n", Text(Scans.Of()));

    [Fact]
    public void SaysOfAnIncompleteScanThatNothingWasFoundInTheRestAlone() => Assert.StartsWith(
        "Nothing was found in what could be analysed.\n", Text(Scans.Of().With(new Gap("Old.csproj", "error CS0246", IsFailure: true))));

    [Fact]
    public void IsColouredOnlyWhereTheTerminalIs()
    {
        Assert.Contains("\e[", new ScanText(new(80, HasColours: true)).Of(Scans.Of(Scans.Found())));
        Assert.DoesNotContain("\e[", Text(Scans.Of(Scans.Found())));
    }

    [Fact]
    public void ShowsForeignTextOnOneLineWithoutWhatATerminalObeys()
    {
        var text = Text(Scans.Of(Scans.Found(message: Scans.Hostile, path: "a\e[2J.cs")).With(new Gap(Scans.Hostile, Scans.Hostile, IsFailure: true)));

        Assert.DoesNotContain('\e', text);
        Assert.DoesNotContain('\u202E', text);
        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain(text.Split('\n'), line => line.StartsWith("::", StringComparison.Ordinal));
    }

    private static string Text(ScanReport report) => new ScanText(new(80, HasColours: false)).Of(report);
}
