using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Tests.Rules.AcceptExplained;

/// <summary>Code that does not compile may or may not be judged, but it never makes the analyzer throw.</summary>
internal sealed class Survival<TAnalyzer>(string source, Platform platform)
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public async Task Run()
    {
        var compilation = CSharpCompilation.Create(
            "App", [CSharpSyntaxTree.ParseText(source)], PlatformReferences.Of(platform));
        var findings = await compilation
            .WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new TAnalyzer()))
            .GetAnalyzerDiagnosticsAsync();

        Assert.DoesNotContain(findings, finding => finding.Id == "AD0001");
    }
}
