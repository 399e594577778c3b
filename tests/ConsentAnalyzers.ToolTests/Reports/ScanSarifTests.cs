using System.Text.Json;
using ConsentAnalyzers.Tool.Reports;
using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.ToolTests.Reports;

public sealed class ScanSarifTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void IsOneRunWithTheToolsNameAndVersion()
    {
        var log = Log(Scans.Of(Scans.Found()));
        var driver = log.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver");

        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.Equal(1, log.GetProperty("runs").GetArrayLength());
        Assert.Equal("ConsentAnalyzers", driver.GetProperty("name").GetString());
        Assert.Matches(@"^\d+\.\d+\.\d+", driver.GetProperty("semanticVersion").GetString());
    }

    [Fact]
    public void ExplainsEachRuleWithItsPage()
    {
        var rule = Assert.Single(Log(Scans.Of(Scans.Found(), Scans.Found(line: 9))).GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray());

        Assert.Equal("CONSENT001", rule.GetProperty("id").GetString());
        Assert.Equal("https://example.com/CONSENT001.md", rule.GetProperty("helpUri").GetString());
        Assert.StartsWith("# CONSENT001", rule.GetProperty("help").GetProperty("markdown").GetString());
        Assert.StartsWith("CONSENT001", rule.GetProperty("help").GetProperty("text").GetString());
        Assert.NotEqual("", rule.GetProperty("fullDescription").GetProperty("text").GetString());
    }

    [Fact]
    public void NamesPlacesRelativeToTheRootAndNoFolderOfThisMachine()
    {
        var text = new ScanSarif(Scans.Of(_folder.Path, Scans.Found(path: "src/a b#1.cs") with { Elsewhere = [new("src/c.cs", 1, 1, 1, 2)] })).Write();
        var result = JsonDocument.Parse(text).RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        var artifact = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");

        Assert.Equal("src/a%20b%231.cs", artifact.GetProperty("uri").GetString());
        Assert.Equal("SRCROOT", artifact.GetProperty("uriBaseId").GetString());
        Assert.Equal(1, result.GetProperty("relatedLocations")[0].GetProperty("id").GetInt32());
        Assert.DoesNotContain(_folder.Path, text);
    }

    [Fact]
    public void KnowsALineByTheHashOfCodeScanning()
    {
        _folder.Write("src/SignUp.cs", " a\nb\n  \t\tc\n d");

        Assert.Equal("180aee12dab6264:1", Fingerprint(Scans.Of(_folder.Path, Scans.Found()), 0, "primaryLocationLineHash"));
    }

    [Fact]
    public void KnowsAFindingByItsKeyWhereverItMovedTo()
    {
        var before = Scans.Of(Scans.Found(), Scans.Found(line: 4));
        var after = Scans.Of(Scans.Found(line: 30), Scans.Found(line: 40));

        Assert.Equal(Fingerprint(before, 0, "consentKey/v1"), Fingerprint(after, 0, "consentKey/v1"));
        Assert.NotEqual(Fingerprint(before, 0, "consentKey/v1"), Fingerprint(before, 1, "consentKey/v1"));
    }

    [Fact]
    public void LeavesOutWhatIsSuppressed()
    {
        var run = Log(Scans.Of(Scans.Found() with { Suppressed = new(IsBaseline: true, "") })).GetProperty("runs")[0];

        Assert.Equal(0, run.GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void SaysWhatWasNotAnalysed()
    {
        var invocation = Log(Scans.Of().With(new Gap("Old.csproj", "error CS0246", IsFailure: true))).GetProperty("runs")[0].GetProperty("invocations")[0];

        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal("Old.csproj: error CS0246", invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString());
    }

    public void Dispose() => _folder.Dispose();

    private static JsonElement Log(ScanReport report) => JsonDocument.Parse(new ScanSarif(report).Write()).RootElement;

    private static string? Fingerprint(ScanReport report, int result, string name) =>
        Log(report).GetProperty("runs")[0].GetProperty("results")[result].GetProperty("partialFingerprints").GetProperty(name).GetString();
}
