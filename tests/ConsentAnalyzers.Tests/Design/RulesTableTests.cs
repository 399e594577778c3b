using System.Text.RegularExpressions;
using ConsentAnalyzers.Rules;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>The tables of rules that a reader meets first, in the repository and in the package, hold what the catalogue holds and say the same.</summary>
public sealed partial class RulesTableTests
{
    private const string Repository = "README.md";
    private const string Package = "src/ConsentAnalyzers.Package/README.md";

    [Fact]
    public void TheRepositorysHasEveryRuleThatABuildReports() => Assert.Equal(
        RuleCatalogue.All.Where(rule => rule.IsEnabledByDefault).Select(rule => $"[{rule.Id}](docs/rules/{rule.Id}.md)").Distinct(),
        Rows(Repository).Select(row => row.Rule));

    [Fact]
    public void ThePackagesHasEveryRuleThatJudges() => Assert.Equal(
        RuleCatalogue.All.Where(rule => rule.IsEnabledByDefault && RuleCatalogue.BasisOf(rule.Id).Length > 0).Select(rule => rule.Id).Distinct(),
        Rows(Package).Select(row => row.Rule));

    [Fact]
    public void BothSayTheSame()
    {
        var said = Rows(Repository).Select(row => row with { Rule = Id.Match(row.Rule).Value }).ToList();

        Assert.Subset(said.ToHashSet(), Rows(Package).ToHashSet());
    }

    [Fact]
    public void ARuleHasAFixWhereTheTableNamesOne()
    {
        var fixable = Shipped.Fixes.SelectMany(fix => fix.FixableDiagnosticIds).ToHashSet();

        Assert.All(Rows(Repository), row => Assert.Equal(fixable.Contains(Id.Match(row.Rule).Value), row.Fix.Length > 0));
    }

    private static List<(string Rule, string Finds, string Fix)> Rows(string file) =>
    [
        .. Row.Matches(File.ReadAllText(Path.Combine(RepositoryFiles.Root, file)).ReplaceLineEndings("\n"))
            .Select(row => (row.Groups["rule"].Value, row.Groups["finds"].Value, row.Groups["fix"].Value)),
    ];

    [GeneratedRegex(@"^\| (?<rule>\[?CONSENT\S+) \| (?<finds>[^|]+) \| (?:(?<fix>[^|]+) )?\|$", RegexOptions.Multiline)]
    private static partial Regex Row { get; }

    [GeneratedRegex(@"CONSENT\d+")]
    private static partial Regex Id { get; }
}
