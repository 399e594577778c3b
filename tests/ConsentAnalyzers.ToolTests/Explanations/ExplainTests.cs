namespace ConsentAnalyzers.ToolTests.Explanations;

public class ExplainTests
{
    private static readonly string RulesFolder = Path.Combine(Repository.Folder, "docs", "rules");

    [Fact]
    public void EveryPageOfTheDocumentationTravels()
    {
        var run = CommandLine.Consent("explain");

        Assert.Equal(0, run.ExitCode);
        foreach (var page in Directory.EnumerateFiles(RulesFolder, "*.md"))
        {
            Assert.Contains(Path.GetFileNameWithoutExtension(page) + "  ", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("CONSENT003")]
    [InlineData("consent003")]
    [InlineData("003")]
    [InlineData("3")]
    public void ARuleIsKnownByItsIdAndByItsNumber(string id) =>
        Assert.StartsWith("CONSENT003: Retention exceeds the configured limit\n\nSeverity", CommandLine.Consent("explain", id).Output, StringComparison.Ordinal);

    [Fact]
    public void WhatIsRedirectedIsPlain() => Assert.DoesNotContain("\e", CommandLine.Consent("explain", "CONSENT003").Output, StringComparison.Ordinal);

    [Fact]
    public void MarkdownIsThePageItself() =>
        Assert.Equal(File.ReadAllText(Path.Combine(RulesFolder, "CONSENT003.md")), CommandLine.Consent("explain", "CONSENT003", "--format", "markdown").Output);

    [Theory]
    [InlineData("CONSENT0003", "CONSENT003")]
    [InlineData("CONSENT9000", "CONSENT900")]
    [InlineData("consnt002", "CONSENT002")]
    public void AnUnknownIdNamesTheNearestAndIsAMatterOfUsage(string id, string nearest)
    {
        var run = CommandLine.Consent("explain", id);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains($"the nearest is {nearest}.", run.Errors, StringComparison.Ordinal);
    }
}
