using ConsentAnalyzers.Rules;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>What the catalogue promises.</summary>
public sealed class CatalogueTests
{
    public static TheoryData<string> Ids() => [.. RuleCatalogue.All.Select(rule => rule.Id).Distinct()];

    [Theory]
    [MemberData(nameof(Ids))]
    public void ARuleIsTrackedInTheReleases(string id)
    {
        var rule = RuleCatalogue.All.First(rule => rule.Id == id);

        Assert.Contains($"{id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}", ReleasedLines());
    }

    [Fact]
    public void EveryReleasedRuleIsInTheCatalogue() =>
        Assert.Subset(RuleCatalogue.All.Select(rule => rule.Id).ToHashSet(), Released().ToHashSet());

    [Fact]
    public void RulesStandInTheOrderOfTheirIds() =>
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), RuleCatalogue.All.Select(rule => rule.Id));

    [Fact]
    public void NoTwoMessagesAreTheSame() =>
        Assert.Equal(RuleCatalogue.All.Count, RuleCatalogue.All.Select(rule => rule.MessageFormat.ToString()).Distinct().Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void ARuleSaysWhatItMeans(string id) => Assert.All(
        RuleCatalogue.All.Where(rule => rule.Id == id),
        rule =>
        {
            Assert.NotEmpty(rule.Title.ToString());
            Assert.EndsWith(".", rule.Description.ToString(), StringComparison.Ordinal);
            Assert.False(rule.MessageFormat.ToString().EndsWith('.'), "A message ends without a full stop.");
        });

    private static IEnumerable<string> Released() => ReleasedLines().Select(line => line[..line.IndexOf(' ')]);

    private static IEnumerable<string> ReleasedLines() =>
        RepositoryFiles.In("src/ConsentAnalyzers", ".md")
            .Where(file => Path.GetFileName(file).StartsWith("AnalyzerReleases.", StringComparison.Ordinal))
            .SelectMany(File.ReadAllLines)
            .Where(line => line.StartsWith("CONSENT", StringComparison.Ordinal));
}
