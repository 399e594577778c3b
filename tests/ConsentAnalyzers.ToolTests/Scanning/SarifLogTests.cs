using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.ToolTests.Scanning;

public sealed class SarifLogTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void ReadsPlaceLevelMessageAndFacts()
    {
        var result = Assert.Single(Read(Result("""
            "level": "error",
            "relatedLocations": [ { "physicalLocation": { "artifactLocation": { "uri": "file:///repo/b.cs" }, "region": { "startLine": 9, "startColumn": 2 } } } ],
            "properties": { "customProperties": { "consent.subject": "Share", "other": "x" } }
            """)));

        Assert.Equal(new("src/a b.cs", 3, 5, 3, 9), result.Place);
        Assert.Equal("error", result.Level);
        Assert.Equal("It is on", result.Message);
        Assert.Equal(["consent.subject"], result.Facts.Keys);
        Assert.Equal([new("b.cs", 9, 2, 9, 2)], result.Elsewhere);
        Assert.Null(result.Suppressed);
    }

    [Fact]
    public void LeavesOutTheRulesOfOthers() => Assert.Empty(Read(Result("\"level\": \"warning\"").Replace("CONSENT001", "CS0169")));

    [Theory]
    [InlineData("""{ "kind": "inSource", "justification": "asked" }""", false, "asked")]
    [InlineData("""{ "kind": "inSource", "properties": { "suppressionType": "Pragma Directive" } }""", false, "")]
    [InlineData("""{ "kind": "inSource", "properties": { "suppressionType": "DiagnosticSuppressor { Suppression Id: SPR_CONSENT001, Suppression Justification: old } page }" } }""", false, "old } page")]
    [InlineData("""{ "kind": "inSource", "properties": { "suppressionType": "DiagnosticSuppressor { Suppression Id: BASELINE, Suppression Justification: consent.baseline: PRIV-12, until 2027-03-31 }" } }""", true, "PRIV-12, until 2027-03-31")]
    [InlineData("""{ "kind": "inSource", "properties": { "suppressionType": "DiagnosticSuppressor { Suppression Id: BASELINE, Suppression Justification: consent.baseline: }" } }""", true, "")]
    [InlineData("""{ "kind": "inSource", "properties": { "suppressionType": "DiagnosticSuppressor { Suppression Id: SCAN_CONSENT001, Suppression Justification: The scan goes on., Suppression Id: BASELINE, Suppression Justification: consent.baseline: PRIV-12 }" } }""", true, "PRIV-12")]
    [InlineData("""{ "kind": "inSource", "properties": { "suppressionType": "DiagnosticSuppressor { Suppression Id: BASELINE, Suppression Justification: consent.baseline: PRIV-12, Suppression Id: SCAN_CONSENT001, Suppression Justification: The scan goes on. }" } }""", true, "PRIV-12")]
    public void ReadsWhoTookAResultOut(string suppression, bool isBaseline, string reason) => Assert.Equal(
        new(isBaseline, reason),
        Assert.Single(Read(Result($"\"suppressions\": [ {suppression} ]"))).Suppressed);

    [Fact]
    public void SeesThroughWhatOnlyTheScanHeldBack()
    {
        const string Held = "DiagnosticSuppressor { Suppression Id: SCAN_CONSENT001, Suppression Justification: The scan goes on. }";

        Assert.Null(Assert.Single(Read(Result($$"""
            "suppressions": [ { "kind": "inSource", "properties": { "suppressionType": "{{Held}}" } } ]
            """))).Suppressed);
    }

    [Fact]
    public void TellsTheRulesThatAreOff() => Assert.Equal(["CONSENT003"], Log("").SwitchedOff);

    [Fact]
    public void LeavesOutAnAddressThatOnlyThisMachineHas() => Assert.All(Log("").Rules, rule => Assert.Equal("", rule.HelpUri));

    public void Dispose() => _folder.Dispose();

    private static string Result(string more) => $$"""
        { "ruleId": "CONSENT001", "message": { "text": "It is on" },
          "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "file:///repo/src/a%20b.cs" }, "region": { "startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 9 } } } ],
          {{more}} }
        """;

    private IReadOnlyList<Result> Read(string result) => Log(result).Results;

    private SarifLog Log(string results)
    {
        _folder.Write("a.sarif", $$"""
            { "runs": [ { "results": [ {{results}} ], "tool": { "driver": { "rules": [
              { "id": "CONSENT001", "shortDescription": { "text": "On" }, "helpUri": "file:///tools/CONSENT001.md" },
              { "id": "CONSENT003", "properties": { "suppressionKinds": [ "external" ] } } ] } } } ] }
            """);
        return SarifLog.Read(new("/repo/A.csproj", "net10.0", _folder["a.sarif"], IsTest: false, IsComplete: true, Files: []), "/repo");
    }
}
