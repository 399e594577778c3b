using System.Text.RegularExpressions;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>The page about the package says what its targets understand and say.</summary>
public sealed partial class PackagePageTests
{
    private static readonly string Page = DocumentationPages.Read("package.md");

    private static readonly string Targets = string.Concat(
        RepositoryFiles.In("src/ConsentAnalyzers.Package/buildTransitive", ".props", ".targets").Select(File.ReadAllText));

    [Fact]
    public void ListsEveryPropertyThatTheTargetsRead() => Assert.Equal(
        Properties().Matches(Targets).Select(property => property.Groups[1].Value).Distinct().Order(StringComparer.Ordinal),
        Rows("Consent").Order(StringComparer.Ordinal));

    [Fact]
    public void ListsEveryWarningThatTheTargetsGive() => Assert.Equal(
        Codes().Matches(Targets).Select(code => code.Groups[1].Value).Order(StringComparer.Ordinal),
        Rows("CONSENT").Order(StringComparer.Ordinal));

    [Fact]
    public void TheReadmeOfTheToolListsTheCommandsAsTheirPageDoes()
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "src/ConsentAnalyzers.Tool/README.md")).ReplaceLineEndings("\n");

        var commands = Commands().Matches(DocumentationPages.Read("tool.md")).Select(row => row.Value).ToList();
        Assert.NotEmpty(commands);
        Assert.Equal(commands, Commands().Matches(readme).Select(row => row.Value));
    }

    private static IEnumerable<string> Rows(string prefix) =>
        Regex.Matches(Page, $@"^\| `({prefix}\w+)` \|", RegexOptions.Multiline).Select(row => row.Groups[1].Value);

    [GeneratedRegex(@"\$\((Consent\w+)")]
    private static partial Regex Properties();

    [GeneratedRegex(@"^\| `consent .*$", RegexOptions.Multiline)]
    private static partial Regex Commands();

    [GeneratedRegex(@"Code=""(\w+)""")]
    private static partial Regex Codes();
}
