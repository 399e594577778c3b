using ConsentAnalyzers.Analyzers;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace ConsentAnalyzers.Tests.Reading.CSharp;

public class TestProjectTests
{
    [Fact]
    public Task IsSilentOnAProjectThatItsBuildCallsATestProject() =>
        Judge("class PrivacySettings { public bool AllowAnalytics { get; set; } = true; }", isTestProject: "true");

    [Theory]
    [InlineData("")]
    [InlineData("false")]
    [InlineData("maybe")]
    public Task FlagsAnyOtherProject(string isTestProject) =>
        Judge("class PrivacySettings { public bool AllowAnalytics { get; set; } = [|true|]; }", isTestProject);

    private static Task Judge(string source, string isTestProject)
    {
        var test = new CSharpAnalyzerTest<ConsentToggleAnalyzer, DefaultVerifier>
        {
            ReferenceAssemblies = Setup.NoFramework,
            TestState =
            {
                Sources = { ("/0/Source.cs", source) },
                                AnalyzerConfigFiles = { ("/.globalconfig", $"is_global = true\nbuild_property.IsTestProject = {isTestProject}\n") },
            },
        };
        test.TestState.AdditionalReferences.AddRange(PlatformReferences.Of(Platform.Net));
        return test.RunAsync();
    }
}
