using static ConsentAnalyzers.Tests.Analyzers.Files.AnalyzedFiles;

namespace ConsentAnalyzers.Tests.Analyzers.Files;

/// <summary><c>consent_analyzers.&lt;rule&gt;.severity</c>, which stands in for the sections that the compiler does not apply to such files.</summary>
public class FileSeverityTests
{
    [Theory]
    [InlineData("error", "Error")]
    [InlineData("warning", "Warning")]
    [InlineData("suggestion", "Info")]
    [InlineData("silent", "Hidden")]
    public async Task SetsTheSeverity(string option, string severity) =>
        Assert.Contains($"CONSENT001 /shop/appsettings.json {severity}", await Found($"[*]\nconsent_analyzers.CONSENT001.severity = {option}"));

    [Fact]
    public async Task TurnsARuleOff() =>
        Assert.Equal(["CONSENT003 /shop/web/appsettings.json Warning"],
            (await Found("[*]\nconsent_analyzers.CONSENT001.severity = none")).Where(found => !found.StartsWith("CONSENT900", StringComparison.Ordinal)));

    [Fact]
    public async Task DiffersByPath()
    {
        var found = await Found(
            """
            [*.json]
            consent_analyzers.CONSENT001.severity = suggestion
            [web/**.json]
            consent_analyzers.consent001.severity = error
            consent_analyzers.CONSENT003.severity = none
            [*.razor]
            consent_analyzers.CONSENT001.severity = none
            """);

        Assert.Equal(
            ["CONSENT900 /shop/Program.cs Info", "CONSENT001 /shop/appsettings.json Info", "CONSENT001 /shop/web/appsettings.json Error"], found);
    }

    [Fact]
    public async Task OfAnErrorIsAnErrorByDefaultToo()
    {
        var finding = (await Project("[*]\nconsent_analyzers.CONSENT001.severity = error").Findings())
            .First(found => found.Id == "CONSENT001");

        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Error, finding.Severity);
        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Warning, finding.DefaultSeverity);
    }

    [Fact]
    public async Task ThatCannotBeReadLeavesTheDefault() =>
        Assert.Contains("CONSENT001 /shop/appsettings.json Warning", await Found("[*]\nconsent_analyzers.CONSENT001.severity = loud"));

    private static Task<string[]> Found(string editorConfig) => Project(editorConfig).Found();

    private static AnalyzedFiles Project(string editorConfig) => new()
    {
        Files =
        [
            File("/shop/appsettings.json"),
            File("/shop/web/appsettings.json", """{ "AllowAnalytics": true, "Chat": { "RetentionDays": 365 } }"""),
        ],
        EditorConfig = editorConfig,
    };
}
