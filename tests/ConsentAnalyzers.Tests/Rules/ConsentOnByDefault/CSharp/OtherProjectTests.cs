using ConsentAnalyzers.Analyzers;
using Microsoft.CodeAnalysis.Testing;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

/// <summary>What a member of another project means: one of the same family asks our people, a library asks nobody.</summary>
public class OtherProjectTests
{
    private const string Sister = "TestProject.Core";
    private const string Library = "Vendor.Analytics";

    private const string Types = """
        public class PrivacySettings
        {
            public bool AllowTelemetry { get; set; }
            public static bool ShareUsageData;
        }
        public record Choices(bool ShareUsageData);
        public static class PrivacyDefaults
        {
            public const bool AllowTelemetry = [|true|];
        }
        """;

    [Theory]
    [InlineData("class Startup { void Configure(PrivacySettings settings) => settings.AllowTelemetry = [|true|]; }")]
    [InlineData("class Startup { void Configure() => PrivacySettings.ShareUsageData = [|true|]; }")]
    [InlineData("class Startup { PrivacySettings Settings { get; } = new() { AllowTelemetry = [|true|] }; }")]
    [InlineData("class Startup { Choices Choices { get; } = new([|true|]); }")]
    public async Task FlagsAMemberOfASisterProjectAndNoneOfALibrary(string source)
    {
        await Finds(source, Sister);
        await Finds(Setup.Unmarked(source), Library);
    }

    [Theory]
    [InlineData("class Settings { public bool AllowTelemetry { get; set; } = [|PrivacyDefaults.AllowTelemetry|]; }")]
    [InlineData("class Settings { public bool Start(bool? allowTelemetry) => allowTelemetry ?? [|PrivacyDefaults.AllowTelemetry|]; }")]
    public async Task FlagsTheUseOfAConstantThatAnotherProjectDeclares(string source)
    {
        await Finds(source, Sister);
        await Finds(source, Library);
    }

    [Fact]
    public Task IsSilentOnTheUseOfAConstantThatIsFlaggedItself() => Verify<ConsentToggleAnalyzer>.Finds(
        "class Settings { public bool AllowTelemetry { get; set; } = PrivacyDefaults.AllowTelemetry; }\n"
        + "public static class PrivacyDefaults { public const bool AllowTelemetry = [|true|]; }");

    private static Task Finds(string source, string project)
    {
        var test = new Verify<ConsentToggleAnalyzer>.Test(source);
        var other = new ProjectState(project, Microsoft.CodeAnalysis.LanguageNames.CSharp, $"/{project}/", "cs");
        other.Sources.Add(Types);
        other.AdditionalReferences.AddRange(PlatformReferences.Of(Platform.Net));
        test.TestState.AdditionalProjects.Add(project, other);
        test.TestState.AdditionalProjectReferences.Add(project);
        return test.RunAsync();
    }
}
