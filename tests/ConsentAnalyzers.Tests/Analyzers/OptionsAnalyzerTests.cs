using ConsentAnalyzers.Tests.Options;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Tests.Analyzers;

/// <summary>CONSENT901.</summary>
public class OptionsAnalyzerTests
{
    private static readonly string[] Sources = ["/shop/A.cs", "/shop/B.cs", "/shop/sub/C.cs"];

    [Fact]
    public async Task FlagsAValueThatCannotBeReadOnce()
    {
        var finding = Assert.Single(await ConfiguredFiles.Option("retention_limit", "soon").Findings(Sources));

        Assert.Equal("CONSENT901", finding.Id);
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        Assert.Equal(
            "The value 'soon' of 'consent_analyzers.retention_limit' cannot be read; "
            + "accepted: a duration such as 30d, 6mo, 2y or P30D; the default holds",
            finding.GetMessage());
        Assert.Equal("/shop/A.cs(1,1)", Place(finding));
    }

    [Fact]
    public async Task FlagsAnUnknownKey()
    {
        var finding = Assert.Single(await ConfiguredFiles.Option("retention_limt", "30d").Findings(Sources));

        Assert.Equal(
            "There is no option 'consent_analyzers.retention_limt'; the nearest is 'consent_analyzers.retention_limit'",
            finding.GetMessage());
    }

    [Fact]
    public async Task FlagsEveryKeyAndValueAtTheFirstFileThatItIsFor()
    {
        var files = ConfiguredFiles.EditorConfig(
            """
            [*.cs]
            consent_analyzers.ignored_names = ,
            consent_analyzers.retention_limit = soon
            [sub/**.cs]
            consent_analyzers.retention_limit = later
            """);

        var found = (await files.Findings(Sources)).Select(finding => Place(finding) + " " + finding.Properties["consent.found"]);

        Assert.Equal(["/shop/A.cs(1,1) ,", "/shop/A.cs(1,1) soon", "/shop/sub/C.cs(1,1) later"], found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task FlagsWhatOnlyAdditionalFilesHave()
    {
        var files = ConfiguredFiles.EditorConfig("[*.razor]\nconsent_analyzers.retention_limit = soon");

        var finding = Assert.Single(await files.Findings(Sources, ["/shop/Readme.md", "/shop/A.razor", "/shop/B.razor"]));

        Assert.Equal("/shop/A.razor(1,1)", Place(finding));
    }

    [Fact]
    public async Task FlagsASourceFileBeforeAnAdditionalFile()
    {
        var finding = Assert.Single(await ConfiguredFiles.Option("retention_limit", "soon").Findings(Sources, ["/shop/A.razor"]));

        Assert.Equal("/shop/A.cs(1,1)", Place(finding));
    }

    [Fact]
    public async Task FlagsAGeneratedFileWhereItIsTheFirst()
    {
        var finding = Assert.Single(await ConfiguredFiles.Option("retention_limit", "soon").Findings(["/shop/A.g.cs", "/shop/B.cs"]));

        Assert.Equal("/shop/A.g.cs(1,1)", Place(finding));
    }

    [Fact]
    public async Task FlagsTheSameHoweverTheThreadsRun()
    {
        var sources = Enumerable.Range(0, 200).Select(i => $"/shop/{i}.cs").ToArray();
        for (var run = 0; run < 5; run++)
        {
            var finding = Assert.Single(await ConfiguredFiles.Option("retention_limit", "soon").Findings(sources));

            Assert.Equal("/shop/0.cs(1,1)", Place(finding));
        }
    }

    [Fact]
    public async Task ShowsNoMoreThanALineOfAValue()
    {
        var value = string.Concat(Enumerable.Repeat("😀\u0007", 50_000));
        var message = Assert.Single(await ConfiguredFiles.Option("retention_limit", value).Findings(Sources)).GetMessage();

        Assert.True(message.Length < 250, message);
        Assert.DoesNotContain(message, char.IsControl);
        Assert.Equal(message, message.Normalize());
    }

    [Theory]
    [InlineData("retention_limit = 60d")]
    [InlineData("retention_limit =")]
    [InlineData("grant_words = einwilligen, d'accord")]
    [InlineData("retention_words.support = ticket")]
    public async Task IsSilentOnOptionsThatCanBeRead(string option) =>
        Assert.Empty(await ConfiguredFiles.EditorConfig("[*]\nconsent_analyzers." + option).Findings(Sources));

    [Fact]
    public async Task IsSilentWhereNothingIsConfigured() =>
        Assert.Empty(await ConfiguredFiles.EditorConfig("[*]\nindent_size = 4").Findings(Sources));

    [Fact]
    public async Task IsSilentInATestProject() =>
        Assert.Empty(await ConfiguredFiles.Option("retention_limit", "soon").Findings(Sources, assembly: "Shop.Tests"));

    private static string Place(Diagnostic finding)
    {
        var line = finding.Location.GetLineSpan();
        return $"{line.Path}({line.StartLinePosition.Line + 1},{line.StartLinePosition.Character + 1})";
    }
}
