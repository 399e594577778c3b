using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.RetentionWithinLimit.CSharp;

public class UnshownCodeTests
{
    [Theory]
    [InlineData("SpeedTest", "Limits", "ChatRetentionDays")]
    [InlineData("Shop", "DemoAccountLimits", "UserDataRetentionDays")]
    [InlineData("Clinic", "BloodTestPolicy", "RetentionDays")]
    [InlineData("Clinic", "TestSettings", "RetentionDays")]
    [InlineData("Clinic.Tests", "Policy", "RetentionDays")]
    [InlineData("Shop.Samples", "GallerySettings", "VisitorRetentionDays")]
    public Task FlagsWhateverABusinessIsCalled(string space, string type, string name) =>
        Verify<RetentionAnalyzer>.Finds($"namespace {space} {{ public class {type} {{ public int {name} {{ get; set; }} = [|1825|]; }} }}");

    [Theory]
    [InlineData("public class Purging { [Test] public void Purges() { } private int ChatRetentionDays = 1825; }")]
    [InlineData("[TestFixture] public class Purging { private int ChatRetentionDays = 1825; }")]
    [InlineData("[ToolkitSample] public class Chats { public int ChatRetentionDays { get; set; } = 1825; }")]
    public Task IsSilentInTestsAndGalleries(string code) =>
        Verify<RetentionAnalyzer>.Finds(
            "public class TestAttribute : Attribute { } public class TestFixtureAttribute : Attribute { } public class ToolkitSampleAttribute : Attribute { }\n" + code);
}
