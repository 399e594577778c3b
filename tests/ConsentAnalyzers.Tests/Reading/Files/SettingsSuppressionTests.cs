using ConsentAnalyzers.Reading.Files;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Reading.Files;

public class SettingsSuppressionTests
{
    private const string File = "appsettings.json";

    [Fact]
    public void CoverTheNextLineOnly() => VerifyFile.Finds(File, """
        {
          // consent-analyzers disable-next-line CONSENT003: claims are kept six years by law
          "ClaimRetentionYears": 6,
          "ChatRetentionYears": [|6|]
        }
        """);

    [Fact]
    public void CoverTheNamedRulesOnly() => VerifyFile.Finds(File, """
        {
          {|CONSENT902:// consent-analyzers disable-next-line CONSENT001: another rule|}
          "ChatRetentionYears": [|6|],
          // consent-analyzers disable-next-line CONSENT001, CONSENT003: both
          "ChatRetentionDays": 600, "AllowAnalytics": true
        }
        """);

    [Fact]
    public void CoverABlock() => VerifyFile.Finds(File, """
        {
          "A": { "AllowAnalytics": {|CONSENT001:true|} },
          /* consent-analyzers disable CONSENT001, CONSENT003: the demo stores nothing */
          "B": { "AllowAnalytics": true, "ChatRetentionYears": 6 },
          /* consent-analyzers enable CONSENT001 */
          "C": { "AllowAnalytics": {|CONSENT001:true|}, "ChatRetentionYears": 6 },
          // consent-analyzers enable
          "D": { "AllowAnalytics": {|CONSENT001:true|}, "ChatRetentionYears": {|CONSENT003:6|} }
        }
        """);

    [Fact]
    public void CoverTheRestOfTheFile() => VerifyFile.Finds(File, """
        {|CONSENT902:// consent-analyzers disable CONSENT001: the demo stores nothing|}
        { "AllowAnalytics": true, "ShareUsageData": true, "ChatRetentionYears": [|6|]
        """);

    [Fact]
    public void MayStandOneAboveTheOther() => VerifyFile.Finds(File, """
        {
          // consent-analyzers disable-next-line CONSENT001: the demo stores nothing
          // consent-analyzers disable-next-line CONSENT003: the demo stores nothing
          "AllowAnalytics": true, "ChatRetentionYears": 6,
          "ShareUsageData": [|true|]
        }
        """);

    [Fact]
    public void BlocksOfOneRuleMayFollowEachOther() => VerifyFile.Finds(File, """
        {
          // consent-analyzers disable CONSENT001: first
          "A": { "AllowAnalytics": true },
          // consent-analyzers disable CONSENT001: again
          "B": { "AllowAnalytics": true },
          // consent-analyzers enable CONSENT001
          "C": { "AllowAnalytics": [|true|] },
          // consent-analyzers disable CONSENT001: second
          "D": { "AllowAnalytics": true },
          // consent-analyzers enable CONSENT001
          "E": { "AllowAnalytics": [|true|] }
        }
        """);

    [Theory]
    [InlineData("// consent-analyzers disable-next-line CONSENT001")]
    [InlineData("// consent-analyzers disable-next-line CONSENT001:")]
    [InlineData("// consent-analyzers disable-next-line: no rule")]
    [InlineData("/* consent-analyzers disable CONSENT001 because */")]
    public void WithoutAReasonAreReportedAndDoNotCount(string comment) => VerifyFile.Finds(File, $$"""
        {
          {|CONSENT902:{{comment}}|}
          "AllowAnalytics": {|CONSENT001:true|}
        }
        """);

    [Fact]
    public void OfUnknownRulesDoNoHarm() => VerifyFile.Finds(File, """
        {
          {|CONSENT902:// consent-analyzers disable CONSENT999, CA1000, nonsense: whatever|}
          "AllowAnalytics": {|CONSENT001:true|}
          {|CONSENT902:// consent-analyzers enable CONSENT777|}
        }
        """);

    [Fact]
    public void OfHalfTypedFilesStillCount() => VerifyFile.Finds(File, """
        { "Broken": { [ , "x" : : }
          // consent-analyzers disable-next-line CONSENT001: the demo stores nothing
          "AllowAnalytics": true
          "ShareUsageData": [|true|]
        """);

    [Fact]
    public void InATextAreNoComments() => VerifyFile.Finds(File, """
        {
          "Note": "// consent-analyzers disable CONSENT001: in a text",
          "AllowAnalytics": [|true|]
        }
        """);

    [Fact]
    public void OnTheLastLineCoverNothing() =>
        VerifyFile.Finds(File, """{ "AllowAnalytics": {|CONSENT001:true|} } {|CONSENT902:// consent-analyzers disable-next-line CONSENT001: nothing below|}""");

    [Theory]
    [InlineData("none", false)]
    [InlineData("error", true)]
    public void WithoutAReasonHaveASeverityOfTheirOwn(string severity, bool reported) => VerifyFile.Finds(
        File,
        reported ? "{|CONSENT902:// consent-analyzers disable|}" : "// consent-analyzers disable",
        "consent_analyzers.CONSENT902.severity = " + severity);

    [Fact]
    public void AreFoundInLinearTime()
    {
        const int Count = 50_000;
        var line = "// consent-analyzers disable-next-line CONSENT001, CONSENT003: reason\n";
        var file = new FileSource(File, SourceText.From(string.Concat(Enumerable.Repeat(line + "1\n2\n", Count))));
        var comments = Enumerable.Range(0, Count)
            .Select(i => new FileComment(line[2..^1], new TextSpan(i * (line.Length + 4), line.Length - 1))).ToList();

        var clock = System.Diagnostics.Stopwatch.StartNew();
        var suppressions = Suppressions.In(file, comments);
        var covered = comments.Count(comment => Covers(comment.Span.End + 1) && !Covers(comment.Span.End + 3));

        Assert.Equal(Count, covered);
        Assert.InRange(clock.ElapsedMilliseconds, 0, 5000);

        bool Covers(int position) => suppressions.Of("CONSENT001", position) is not null;
    }
}
