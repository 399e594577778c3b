using ConsentAnalyzers.Messages;
using ConsentAnalyzers.Rules;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>Where a finding says that the page of its rule is.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Ids() => [.. RuleCatalogue.All.Select(rule => rule.Id).Distinct()];

    [Theory]
    [MemberData(nameof(Ids))]
    public void WithAnAddressItIsALink(string id)
    {
        var page = new RulePage("https://example.org/acme/consent/blob/main", id);

        Assert.Equal($"https://example.org/acme/consent/blob/main/docs/rules/{id}.md", page.Link);
        Assert.Equal(Texts.Named($"{id}.Title"), page.After(Texts.Named($"{id}.Title")));
        Assert.True(File.Exists(Path.Combine(RepositoryFiles.Root, "docs/rules", $"{id}.md")));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void WithoutOneItIsTheCopyInThePackage(string id)
    {
        var page = new RulePage("", id);

        Assert.Equal("", page.Link);
        Assert.EndsWith($" The package holds the page of this rule: docs/rules/{id}.md.", page.After(Texts.Named($"{id}.Description")).ToString());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryMessageOfARuleSaysIt(string id)
    {
        var page = new RulePage(Address.OfPages, id);

        Assert.All(RuleCatalogue.All.Where(rule => rule.Id == id), rule =>
        {
            Assert.Equal(page.Link, rule.HelpLinkUri);
            Assert.Equal(page.After(Texts.Named($"{id}.Description")), rule.Description);
        });
    }
}
