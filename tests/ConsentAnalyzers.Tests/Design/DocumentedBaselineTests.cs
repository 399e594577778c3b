using System.Text.RegularExpressions;
using ConsentAnalyzers.Baseline;
using ConsentAnalyzers.Tests.Analyzers.Files;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>The pages show a baseline as it is read.</summary>
public sealed class DocumentedBaselineTests
{
    [Theory]
    [InlineData("baseline.md", "The file")]
    [InlineData("rules/CONSENT903.md", "Silent")]
    public void WhatIsRightCanBeReadAndIsInOrder(string page, string section)
    {
        var text = Assert.Single(DocumentationPages.Blocks(DocumentationPages.Section(DocumentationPages.Read(page), section), "baseline"));
        Assert.Empty(BaselineFile.Parse(text).Problems);
        Assert.Equal(text.TrimEnd(), BaselineFile.Parse(text).ToString().TrimEnd());
    }

    [Fact]
    public async Task WhatIsFlaggedIsSaidAsItIsQuoted()
    {
        var section = DocumentationPages.Section(DocumentationPages.Read("rules/CONSENT903.md"), "Flagged");
        var files = new AnalyzedFiles
        {
            Analyzers = KnownFiles.All,
            Sources = [("/shop/src/Privacy/RetentionPolicy.cs", "class RetentionPolicy { }")],
            Files = [KnownFiles.Listing(Assert.Single(DocumentationPages.Blocks(section, "baseline")))],
            Build = "ConsentAnalyzersToday = 2024-04-01",
        };

        Assert.Equal(
            Regex.Matches(section, "^> (.+)$", RegexOptions.Multiline).Select(quoted => quoted.Groups[1].Value),
            (await files.Findings()).Select(finding => finding.GetMessage()));
    }
}
