using ConsentAnalyzers.Analyzers;
using Microsoft.CodeAnalysis;
using static ConsentAnalyzers.Tests.Analyzers.Files.AnalyzedFiles;

namespace ConsentAnalyzers.Tests.Analyzers.Files;

/// <summary>What a comment takes out is reported as suppressed, and quiet whatever severity a project asks for.</summary>
public class CommentSuppressorTests
{
    private const string Settings = "/shop/appsettings.json";

    private static readonly AdditionalText Commented =
        File(Settings, "{\n  // consent-analyzers disable-next-line CONSENT001: agreed on paper\n  \"AllowAnalytics\": true\n}");

    [Fact]
    public async Task KeepsTheReason()
    {
        var files = new AnalyzedFiles { Files = [Commented, File("/shop/appsettings.Production.json")] };

        Assert.Equal(["CONSENT001 /shop/appsettings.json: agreed on paper"], await files.Suppressed());
        Assert.Equal(["CONSENT900 /shop/Program.cs Info", "CONSENT001 /shop/appsettings.Production.json Warning"], await files.Found());
    }

    [Theory]
    [InlineData("consent_analyzers.CONSENT001.severity = error")]
    [InlineData("consent_analyzers.CONSENT001.severity = silent")]
    [InlineData("dotnet_diagnostic.CONSENT001.severity = error")]
    [InlineData("dotnet_analyzer_diagnostic.severity = error")]
    public async Task IsQuietAtEverySeverity(string option)
    {
        var files = new AnalyzedFiles { Files = [Commented], EditorConfig = $"[*]\n{option}\n" };

        Assert.Equal(["CONSENT001 /shop/appsettings.json: agreed on paper"], await files.Suppressed());
        Assert.Empty(await files.Findings());
    }

    [Theory]
    [InlineData(ReportDiagnostic.Error)]
    [InlineData(ReportDiagnostic.Warn)]
    [InlineData(ReportDiagnostic.Hidden)]
    public async Task IsQuietWhateverTheProjectMakesOfTheRule(ReportDiagnostic severity)
    {
        var options = new AnalyzedFiles().Options;
        var files = new AnalyzedFiles
        {
            Files = [Commented],
            Options = options.WithSpecificDiagnosticOptions([new("CONSENT001", severity)]).WithGeneralDiagnosticOption(ReportDiagnostic.Error),
        };

        Assert.Single(await files.Suppressed());
        Assert.Empty(await files.Findings());
    }

    [Fact]
    public async Task ReportsNothingOfARuleThatIsTurnedOff()
    {
        var files = new AnalyzedFiles { Files = [Commented], EditorConfig = "[*]\nconsent_analyzers.CONSENT001.severity = none\n" };

        Assert.Empty(await files.Suppressed());
        Assert.Empty(await files.Findings());
    }

    [Fact]
    public void KnowsEveryRule() =>
        Assert.Equal(
            new ConsentFileAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal),
            new CommentSuppressor().SupportedSuppressions.Select(suppression => suppression.SuppressedDiagnosticId)
                .Where(id => id != "CONSENT901").Order(StringComparer.Ordinal));
}
