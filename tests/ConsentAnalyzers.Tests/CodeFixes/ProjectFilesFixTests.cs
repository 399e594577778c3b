using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace ConsentAnalyzers.Tests.CodeFixes;

/// <summary>CONSENT900 through the verifier: one by one, FixAll in document, project and solution, and nothing left to fix.</summary>
public class ProjectFilesFixTests
{
    [Fact]
    public async Task RepairsEveryFileOfTheProject()
    {
        var test = new Verify<ConsentFileAnalyzer, ProjectFilesFix>.Test("class Program { }", "class Program { }");
        test.TestState.AdditionalFiles.Add(("/0/appsettings.json", """{ "AllowAnalytics": {|CONSENT001:true|} }"""));
        test.TestState.AdditionalFiles.Add(("/0/appsettings.Production.json", """{ "Chat": { "RetentionDays": {|CONSENT003:1825|}, "RetentionYears": {|CONSENT003:5|} } }"""));
        test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult("CONSENT900", Microsoft.CodeAnalysis.DiagnosticSeverity.Info)
            .WithSpan("/0/Source0.cs", 1, 1, 1, 1)
            .WithMessage("2 findings in markup and settings files of this project have fixes: appsettings.Production.json, appsettings.json"));
        test.FixedState.AdditionalFiles.Add(("/0/appsettings.json", """{ "AllowAnalytics": false }"""));
        test.FixedState.AdditionalFiles.Add(("/0/appsettings.Production.json", """{ "Chat": { "RetentionDays": 30, "RetentionYears": {|CONSENT003:5|} } }"""));

        await test.RunAsync();
    }
}
