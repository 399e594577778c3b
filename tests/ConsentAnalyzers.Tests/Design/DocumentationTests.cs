using System.Text.RegularExpressions;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Rules;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>The documentation says what the catalogue and the option definitions say. What a failing test expects can be pasted.</summary>
public class DocumentationTests
{
    private static readonly string[] Sections =
        ["What it finds", "Why", "Flagged", "Silent", "How to fix", "Options", "How to suppress"];

    private static readonly string[] ListingSections =
        ["What it lists", "Why", "Listed", "Not listed", "Facts", "Options", "How to suppress"];

    public static TheoryData<string> Rules() => [.. RuleCatalogue.All.Select(rule => rule.Id).Distinct()];

    public static TheoryData<string> Pages() => [.. DocumentationPages.All()];

    [Theory]
    [MemberData(nameof(Rules))]
    public void ARulePageStartsWithWhatTheCatalogueSays(string id)
    {
        var rule = RuleCatalogue.All.First(rule => rule.Id == id);
        var basis = RuleCatalogue.BasisOf(id) is { Length: > 0 } law ? law : rule.IsEnabledByDefault ? "none: it is about these analyzers" : "none: it finds fault with nothing";
        var expected =
            $"""
            # {id}: {rule.Title}

            | | |
            |---|---|
            | Severity | {rule.DefaultSeverity} |
            | Category | {rule.Category} |
            | Enabled by default | {(rule.IsEnabledByDefault ? "Yes" : "No")} |
            | Basis | {basis} |

            """.ReplaceLineEndings("\n");

        var page = DocumentationPages.Read($"rules/{id}.md");

        Assert.Equal(expected, page[..Math.Min(expected.Length, page.Length)]);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void ARulePageHasTheSameSectionsAsTheOthers(string id) =>
        Assert.Equal(
            RuleCatalogue.Listings.Any(rule => rule.Id == id) ? ListingSections : Sections,
            Regex.Matches(DocumentationPages.Read($"rules/{id}.md"), "^## (.*)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value));

    [Fact]
    public void EveryRulePageBelongsToARule() =>
        Assert.Equal(
            RuleCatalogue.All.Select(rule => $"rules/{rule.Id}.md").Distinct(),
            DocumentationPages.All().Where(page => page.StartsWith("rules/CONSENT", StringComparison.Ordinal)));

    [Fact]
    public void EveryMessageOfARuleHasTheSameTitleAndHelp()
    {
        foreach (var rule in RuleCatalogue.All.GroupBy(rule => rule.Id))
        {
            Assert.Single(rule.Select(message => (message.Title.ToString(), message.Category, message.HelpLinkUri)).Distinct());
            Assert.All(rule, message => Assert.True(message.DefaultSeverity <= rule.First().DefaultSeverity, "The first message says how grave a rule can be."));
        }
    }

    [Fact]
    public void TheOptionsPageListsEveryOption()
    {
        var rows = ConsentOptions.All.Select(option =>
            $"| `{option.FullKey}` | {(option.Default.Length > 0 ? $"`{option.Default}`" : "")} | {option.Accepted} | {option.Help} |\n");
        var expected = "<!-- options -->\n| key | default | value | meaning |\n|---|---|---|---|\n" + string.Concat(rows) + "<!-- /options -->";

        var table = Regex.Match(DocumentationPages.Read("options.md"), "<!-- options -->.*<!-- /options -->", RegexOptions.Singleline).Value;

        Assert.True(expected == table, "docs/options.md should say:\n" + expected);
    }

    /// <summary>A row of the table says what an option is; when somebody wants it is said on the page of a rule, or beside the table.</summary>
    [Fact]
    public void AnOptionIsShownInUse()
    {
        var pages = string.Concat(DocumentationPages.All().Select(page => Regex.Replace(DocumentationPages.Read(page), "<!-- options -->.*<!-- /options -->", "", RegexOptions.Singleline)));

        Assert.All(ConsentOptions.All, option => Assert.Contains(option.FullKey.Split('<')[0], pages));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void APageNamesOnlyOptionsThatExist(string page)
    {
        if (page == "rules/CONSENT901.md")
        {
            return; // It shows a mistyped key.
        }

        foreach (Match key in Regex.Matches(DocumentationPages.Read(page), @"consent_analyzers\.([\w.<>]+\w>?)"))
        {
            Assert.True(
                ConsentOptions.All.Any(option => option.Key.Text == key.Groups[1].Value) || ConsentOptions.Find(key.Groups[1].Value, out _) is not null,
                key.Value);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void AConfigurationExampleCanBeRead(string page)
    {
        if (page == "rules/CONSENT901.md")
        {
            return; // It shows what cannot be read.
        }

        foreach (var block in DocumentationPages.Blocks(DocumentationPages.Read(page), "ini"))
        {
            Assert.Empty(Options.ConfiguredFiles.EditorConfig(block).At("/shop/src/Legacy/A.cs").Problems);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void ALinkLeadsToAPage(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(DocumentationPages.Folder, page))!;
        foreach (Match link in Regex.Matches(DocumentationPages.Prose(page), @"\]\(((?!https?:)[^)#]+)"))
        {
            Assert.True(File.Exists(Path.Combine(folder, link.Groups[1].Value)), $"{page}: {link.Groups[1].Value}");
        }
    }

    /// <summary>A link into a page leads to a heading there.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void ALinkLeadsToAHeading(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(DocumentationPages.Folder, page))!;
        foreach (Match link in Regex.Matches(DocumentationPages.Prose(page), @"\]\(((?!https?:)[^)#]*)#([^)]+)\)"))
        {
            var target = link.Groups[1].Length == 0 ? Path.Combine(DocumentationPages.Folder, page) : Path.Combine(folder, link.Groups[1].Value);
            Assert.Contains(link.Groups[2].Value, Headings(File.ReadAllText(target)));
        }
    }

    private static IEnumerable<string> Headings(string page) =>
        Regex.Matches(page.ReplaceLineEndings("\n"), "^#+ (.+)$", RegexOptions.Multiline)
            .Select(heading => Regex.Replace(heading.Groups[1].Value.ToLowerInvariant(), @"[^\w\- ]", "").Replace(' ', '-'));
}
