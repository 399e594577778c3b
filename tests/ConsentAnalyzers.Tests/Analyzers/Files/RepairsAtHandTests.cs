using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static ConsentAnalyzers.Tests.Analyzers.Files.AnalyzedFiles;

namespace ConsentAnalyzers.Tests.Analyzers.Files;

/// <summary>The severity of CONSENT900, which finds nothing itself: keys for many rules do not mean it.</summary>
public class RepairsAtHandTests
{
    private static readonly bool CompilerLeavesSeveritiesAlone =
        typeof(WellKnownDiagnosticTags).GetField("CustomSeverityConfigurable") is not null;

    [Theory]
    [InlineData("dotnet_analyzer_diagnostic.category-Consent.severity = error", "Info")]
    [InlineData("dotnet_analyzer_diagnostic.category-Consent.severity = silent", "Info")]
    [InlineData("dotnet_diagnostic.CONSENT900.severity = error", "Error")]
    [InlineData("dotnet_diagnostic.CONSENT900.severity = silent", "Hidden")]
    [InlineData("dotnet_diagnostic.CONSENT900.severity = none", null)]
    public async Task ObeysItsOwnKeyAndNotThatOfTheRules(string key, string? severity) =>
        Assert.Equal(severity, await SeverityUnder($"[*]\n{key}\n"));

    [Fact]
    public async Task IsSparedByAKeyForAllRulesWhereTheCompilerLetsIt() => Assert.Equal(
        CompilerLeavesSeveritiesAlone ? "Info" : "Error", await SeverityUnder("[*]\ndotnet_analyzer_diagnostic.severity = error\n"));

    [Fact]
    public async Task ObeysAGlobalConfig() => Assert.Equal(
        "Warning", await SeverityUnder("", "is_global = true\ndotnet_diagnostic.CONSENT900.severity = warning\n"));

    [Theory]
    [InlineData("[*]\ndotnet_diagnostic.CONSENT001.severity = none\n", "")]
    [InlineData("[*.json]\nconsent_analyzers.CONSENT001.severity = none\n", "")]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.category-Consent.severity = none\n", "")]
    [InlineData("", "is_global = true\ndotnet_diagnostic.CONSENT001.severity = none\n")]
    public async Task CallsForNoRepairOfWhatIsTurnedOff(string editorConfig, string globalConfig) =>
        Assert.Null(await SeverityUnder(editorConfig, globalConfig));

    [Fact]
    public async Task YieldsToNoWarn() =>
        Assert.Null(await SeverityUnder("", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithSpecificDiagnosticOptions([new("CONSENT900", ReportDiagnostic.Suppress)])));

    private static async Task<string?> SeverityUnder(string editorConfig, string globalConfig = "is_global = true", CSharpCompilationOptions? options = null)
    {
        var files = new AnalyzedFiles
        {
            Files = [File("/shop/appsettings.json")],
            Configuration = [("/shop/.editorconfig", editorConfig), ("/shop/.globalconfig", globalConfig)],
        };
        var project = options is null ? files : new AnalyzedFiles { Files = files.Files, Configuration = files.Configuration, Options = options };
        return (await project.Findings()).SingleOrDefault(finding => finding.Id == "CONSENT900")?.Severity.ToString();
    }
}
