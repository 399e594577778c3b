using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.Tests.Analyzers.Files;

namespace ConsentAnalyzers.Tests.Reading.CSharp;

public class TestProjectTests
{
    private static readonly string[] Flagged = ["CONSENT001 /shop/Privacy.cs Warning"];

    [Fact]
    public async Task IsSilentOnAProjectThatItsBuildCallsATestProject() =>
        Assert.Empty(await Found(new() { Build = "IsTestProject = true" }));

    [Theory]
    [InlineData("")]
    [InlineData("IsTestProject = ")]
    [InlineData("IsTestProject = false")]
    [InlineData("IsTestProject = maybe")]
    public async Task FlagsAnyOtherProject(string build) => Assert.Equal(Flagged, await Found(new() { Build = build }));

    [Theory]
    [InlineData("xunit.core")]
    [InlineData("xunit.v3.core")]
    [InlineData("nunit.framework")]
    [InlineData("MSTest.TestFramework")]
    [InlineData("Microsoft.VisualStudio.TestPlatform.TestFramework")]
    [InlineData("TUnit.Core")]
    [InlineData("Bunit")]
    [InlineData("Reqnroll")]
    public async Task IsSilentOnAProjectThatRefersToATestFramework(string reference) =>
        Assert.Empty(await Found(new() { References = ["Shop.Core", reference] }));

    [Theory]
    [InlineData("SpeedTest.Core")]
    [InlineData("Shop.Tests")]
    [InlineData("Moq")]
    [InlineData("Bogus")]
    [InlineData("Acme.NUnit")]
    public async Task FlagsAProjectThatRefersToSomethingElse(string reference) =>
        Assert.Equal(Flagged, await Found(new() { References = [reference] }));

    [Theory]
    [InlineData("Shop.Tests")]
    [InlineData("Shop.Test")]
    [InlineData("shop.tests")]
    [InlineData("Shop.UITests")]
    [InlineData("Shop.UnitTests")]
    [InlineData("Shop.Web.IntegrationTests")]
    [InlineData("Shop.FunctionalTest")]
    [InlineData("Shop.E2ETests")]
    [InlineData("Shop.EndToEndTests")]
    [InlineData("Shop.Specs")]
    [InlineData("SpeedTest.UnitTests")]
    [InlineData("IntegrationTests")]
    [InlineData("Tests")]
    public async Task IsSilentOnAProjectWhoseNameEndsInTests(string assembly) => Assert.Empty(await Found(new() { Assembly = assembly }));

    [Theory]
    [InlineData("SpeedTest")]
    [InlineData("Contoso.SpeedTest")]
    [InlineData("BloodTests")]
    [InlineData("Clinic.BloodTests")]
    [InlineData("Clinic.Tests.Web")]
    [InlineData("TestDrive")]
    [InlineData("Test.Drive")]
    [InlineData("Contest")]
    [InlineData("Shop.Latest")]
    [InlineData("Shop.LoadTest")]
    [InlineData("Cars.TestDrives")]
    [InlineData("Shop.Demo")]
    [InlineData("Shop.Samples")]
    [InlineData("Photo.Gallery")]
    [InlineData("Football.Fixtures")]
    [InlineData("Shop.Testing")]
    [InlineData("Crash-Test")]
    public async Task FlagsABusinessThatIsCalledSo(string assembly) => Assert.Equal(Flagged, await Found(new() { Assembly = assembly }));

    private static Task<string[]> Found(AnalyzedFiles project) => new AnalyzedFiles
    {
        Analyzer = new ConsentToggleAnalyzer(),
        Assembly = project.Assembly,
        Build = project.Build,
        References = project.References,
        Sources = [("/shop/Privacy.cs", "class PrivacySettings { public bool AllowAnalytics { get; set; } = true; }")],
    }.Found();
}
