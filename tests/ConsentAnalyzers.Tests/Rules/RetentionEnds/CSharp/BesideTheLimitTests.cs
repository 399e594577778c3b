using ConsentAnalyzers.Analyzers;
using Microsoft.CodeAnalysis.Testing;

namespace ConsentAnalyzers.Tests.Rules.RetentionEnds.CSharp;

/// <summary>A period is too long or has no end; it is never both.</summary>
public sealed class BesideTheLimitTests
{
    [Theory]
    [InlineData("public int ChatRetentionDays { get; set; } = {|CONSENT008:-1|}; public int TranscriptRetentionDays { get; set; } = {|CONSENT003:365|};")]
    [InlineData("public int ChatRetentionDays(bool isPaid) => isPaid ? {|CONSENT008:int.MaxValue|} : {|CONSENT003:365|};")]
    [InlineData("public TimeSpan ChatRetention(bool hasConsent) => hasConsent ? {|CONSENT003:TimeSpan.FromDays(365)|} : {|CONSENT008:TimeSpan.MaxValue|};")]
    [InlineData("public TimeSpan ChatRetention(bool hasConsent) => hasConsent ? {|CONSENT008:TimeSpan.MaxValue|} : TimeSpan.FromDays(30);")]
    public Task HasOneFinding(string member) => Verify<ConsentCodeAnalyzer>.Finds($"public class PrivacyOptions {{ {member} }}");

    [Fact]
    public async Task SaysWhatKeepsForEverAndWhatTheLimitIs()
    {
        var test = new Verify<UnlimitedRetentionAnalyzer>.Test("class PrivacyOptions { public int ChatRetentionDays { get; set; } = {|#0:-1|}; }");
        test.ExpectedDiagnostics.Add(new DiagnosticResult("CONSENT008", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithMessage("'ChatRetentionDays' keeps personal data for ever (-1); the limit for personal data is 30 days"));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("consent_analyzers.retention_limit.granted = 2y")]
    [InlineData("consent_analyzers.retention_limit = 100y")]
    public Task HoldsWhateverTheLimitIs(string options) => Verify<UnlimitedRetentionAnalyzer>.Finds(
        "class PrivacyOptions { TimeSpan ChatRetention(bool hasConsent) => hasConsent ? [|TimeSpan.MaxValue|] : TimeSpan.FromDays(30); }", editorConfig: options);
}
