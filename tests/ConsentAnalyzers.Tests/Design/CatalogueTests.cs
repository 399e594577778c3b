using System.Text.RegularExpressions;
using ConsentAnalyzers.Rules;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>What the catalogue promises.</summary>
public sealed class CatalogueTests
{
    public static TheoryData<string> Ids() => [.. RuleCatalogue.All.Select(rule => rule.Id).Distinct()];

    [Theory]
    [MemberData(nameof(Ids))]
    public void ARuleIsTrackedInTheReleases(string id) => Assert.Contains(id, Released());

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
            Assert.EndsWith($"/{id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
            Assert.NotEmpty(rule.Title.ToString());
            Assert.EndsWith(".", rule.Description.ToString(), StringComparison.Ordinal);
            Assert.False(rule.MessageFormat.ToString().EndsWith('.'), "A message ends without a full stop.");
        });

    private static IEnumerable<string> Released() =>
        RepositoryFiles.In("src/ConsentAnalyzers", ".md")
            .Where(file => Path.GetFileName(file).StartsWith("AnalyzerReleases.", StringComparison.Ordinal))
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "^CONSENT[0-9]+", RegexOptions.Multiline))
            .Select(match => match.Value);
}
