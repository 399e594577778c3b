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
            + "accepted: a duration of an hour or more, such as 30d, 6mo, 2y or P30D; the default holds",
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
    [InlineData("retention_words.cookies = banner")]
    [InlineData("retention_limit.support = 90d")]
    [InlineData("retention_limit.support = 90d\nconsent_analyzers.retention_words.support = ticket, l'affaire")]
    [InlineData("retention_limit.granted = 2y")]
    [InlineData("retention_limit = 1h")]
    [InlineData("topic_words = users', rock'n'roll, données de santé")]
    public async Task IsSilentOnOptionsThatCanBeRead(string option) =>
        Assert.Empty(await ConfiguredFiles.EditorConfig("[*]\nconsent_analyzers." + option).Findings(Sources));

    [Fact]
    public async Task FlagsWordsWithoutALimitWhereTheyHold()
    {
        var files = ConfiguredFiles.EditorConfig(
            """
            [*.cs]
            consent_analyzers.retention_limit.support = 90d
            [*.{cs,razor}]
            consent_analyzers.retention_words.support = ticket
            """);

        var finding = Assert.Single(await files.Findings(Sources, ["/shop/.editorconfig", "/shop/A.razor", "/shop/B.razor"]));

        Assert.Equal("/shop/A.razor(1,1)", Place(finding));
        Assert.Equal(
            "The value 'ticket' of 'consent_analyzers.retention_words.support' does not do what it says: there is no limit for it; "
            + "accepted: 'consent_analyzers.retention_limit.support' beside it; the default holds",
            finding.GetMessage());
    }

    [Fact]
    public async Task FlagsTheSeverityOfARuleThatDoesNotExist()
    {
        var finding = Assert.Single(await ConfiguredFiles.Option("CONSENT071.severity", "error").Findings(Sources));

        Assert.Equal(
            "There is no option 'consent_analyzers.consent071.severity'; the nearest is 'consent_analyzers.CONSENT001.severity'",
            finding.GetMessage());
    }

    [Theory]
    [InlineData("consent_analyzers.grant_words = einwilligen; zustimmen", "einwilligen; zustimmen")]
    [InlineData("  Consent_Analyzers.Decline_Words=ablehnen;nein danke", "ablehnen;nein danke")]
    [InlineData("consent_analyzers.ignored_names : Legacy*; *OptInV1", "Legacy*; *OptInV1")]
    [InlineData("consent_analyzers.retention_words.support = ticket ; case # both", "ticket ; case # both")]
    public async Task FlagsAListThatASemicolonCutsWhereItIsWritten(string line, string value)
    {
        var text = $"[*.none]\n\n{line}\n";
        var finding = Assert.Single(await ConfiguredFiles.EditorConfig(text).Findings(Sources, ("/shop/.editorconfig", text)));

        Assert.Equal($"/shop/.editorconfig(3,{line.IndexOf(value, StringComparison.Ordinal) + 1})", Place(finding));
        Assert.StartsWith($"The value '{value}' of '{line.Trim().ToLowerInvariant().Split(' ', '=')[0]}' does not do what it says: a semicolon starts a comment; accepted: ", finding.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("consent_analyzers.retention_limit = 30d ; a month")]
    [InlineData("consent_analyzers.grant_words = einwilligen # not zustimmen; that is another")]
    [InlineData("consent_analyzers.grant_words = einwilligen ;")]
    [InlineData("; consent_analyzers.grant_words = a; b")]
    [InlineData("other_analyzers.grant_words = a; b")]
    [InlineData("consent_analyzers.grant_words")]
    [InlineData("consent_analyzers.; = a")]
    public async Task IsSilentOnAnyOtherSemicolon(string line) =>
        Assert.Empty(await ConfiguredFiles.EditorConfig("[*.none]").Findings(Sources, ("/shop/.editorconfig", line)));

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
