using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;
using ConsentAnalyzers.Tests.Reading.Resources;
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

    [Fact]
    public async Task RepairsAPageWhoseLabelStandsInAResourceAndLeavesThat()
    {
        var resources = ("/0/Strings.resx", TextsOf.Rows(("Line12", "Share usage data")));
        var test = new Verify<ConsentFileAnalyzer, ProjectFilesFix>.Test("class Program { }", "class Program { }");
        test.TestState.AdditionalFiles.Add(("/0/Start.xaml", """<Window><CheckBox IsChecked="{|CONSENT001:True|}" Content="{x:Static p:Strings.Line12}"/></Window>"""));
        test.TestState.AdditionalFiles.Add(resources);
        test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult("CONSENT900", Microsoft.CodeAnalysis.DiagnosticSeverity.Info)
            .WithSpan("/0/Source0.cs", 1, 1, 1, 1)
            .WithMessage("1 findings in markup and settings files of this project have fixes: Start.xaml"));
        test.FixedState.AdditionalFiles.Add(("/0/Start.xaml", """<Window><CheckBox IsChecked="False" Content="{x:Static p:Strings.Line12}"/></Window>"""));
        test.FixedState.AdditionalFiles.Add(resources);

        await test.RunAsync();
    }
}
