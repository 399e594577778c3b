using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.AcceptExplained;

public class UnshownCodeTests
{
    private const string Members = "public string Title => \"Updated terms\";";

    [Theory]
    [InlineData("BloodTests", "ConsentDialog")]
    [InlineData("PhotoGallery", "ConsentDialog")]
    [InlineData("Shop", "ConsentDemo")]
    [InlineData("Shop", "MockExamConsent")]
    [InlineData("Clinic", "ConsentTest")]
    [InlineData("Clinic", "ConsentToBloodTests")]
    public Task FlagsWhateverABusinessIsCalled(string space, string type) =>
        Verify<AcceptActionAnalyzer>.Finds(
            $"namespace {space} {{ public class {type} {{ {Members} public string {{|CONSENT002:AcceptLabel|}} => \"Accept\"; }} }}");

    [Theory]
    [InlineData("public class SavingTerms { [Test] public void Keeps() { } public class ConsentDialog { MEMBERS } }")]
    [InlineData("[ToolkitSample] public class ConsentDialog { MEMBERS }")]
    public Task IsSilentInTestsAndGalleries(string code) =>
        Verify<AcceptActionAnalyzer>.Finds(
            "public class TestAttribute : Attribute { } public class ToolkitSampleAttribute : Attribute { }\n"
            + code.Replace("MEMBERS", Members + " public string AcceptLabel => \"Accept\";"));
}
