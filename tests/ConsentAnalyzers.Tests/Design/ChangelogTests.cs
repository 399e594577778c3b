using System.Text.RegularExpressions;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>The change log, the releases of the rules and the version agree.</summary>
public sealed partial class ChangelogTests
{
    private const string Unreleased = "Unreleased";

    private static readonly string Log = Read("CHANGELOG.md");

    [Fact]
    public void ItBeginsWithWhatIsNotReleased() => Assert.Equal(Unreleased, Versions()[0]);

    [Fact]
    public void ItListsTheReleasesOfTheRules() =>
        Assert.Equal(Releases().Select(release => release.Version), Versions().Skip(1));

    [Fact]
    public void AReleaseHasADay() => Assert.All(
        Versions().Skip(1), version => Assert.Matches($@"(?m)^## \[{Regex.Escape(version)}\] - \d{{4}}-\d\d-\d\d$", Log));

    [Fact]
    public void TheVersionOfThePackagesIsTheLatest() =>
        Assert.Equal(Versions()[1], Regex.Match(Read("Directory.Build.props"), "<VersionPrefix>(.*)</VersionPrefix>").Groups[1].Value);

    [Fact]
    public void EveryRuleIsNamedUnderTheReleaseThatBroughtIt() => Assert.Empty(
        from release in Releases().Append((Version: Unreleased, Text: Read("src/ConsentAnalyzers/AnalyzerReleases.Unshipped.md")))
        from Match rule in Rows().Matches(release.Text)
        where !Under(release.Version).Contains(rule.Groups[1].Value, StringComparison.Ordinal)
        select $"CHANGELOG.md says nothing of {rule.Groups[1].Value} under [{release.Version}]");

    private static IReadOnlyList<string> Versions() => [.. Headings().Matches(Log).Select(heading => heading.Groups[1].Value)];

    private static string Under(string version) =>
        Regex.Match(Log, $@"(?s)\n## \[{Regex.Escape(version)}\].*?(?=\n## |$)").Value;

    private static IEnumerable<(string Version, string Text)> Releases() =>
        Read("src/ConsentAnalyzers/AnalyzerReleases.Shipped.md").Split("## Release ").Skip(1)
            .Select(release => (release[..release.IndexOf('\n')].Trim(), release));

    private static string Read(string path) => File.ReadAllText(Path.Combine(RepositoryFiles.Root, path)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^## \[(.*?)\]", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex(@"^(CONSENT\d+) \|", RegexOptions.Multiline)]
    private static partial Regex Rows();
}
