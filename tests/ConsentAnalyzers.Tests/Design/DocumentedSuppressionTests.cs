using System.Text.RegularExpressions;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>What the rule pages say about suppressing takes out a finding that would be there without it.</summary>
public sealed partial class DocumentedSuppressionTests
{
    private static readonly (string Language, string Path, string Before, string After)[] Hosts =
        [("razor", "Pages/Privacy.razor", "", ""), ("xml", "SettingsPage.xaml", "", ""), ("json", "appsettings.json", "{\n", "}\n")];

    public static TheoryData<string> Rules() => [.. RuleCatalogue.All.Select(rule => rule.Id).Distinct().Where(id => RuleCatalogue.BasisOf(id).Length > 0)];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task APragmaTakesOutWhatStandsInIt(string id)
    {
        var page = DocumentationPages.Read($"rules/{id}.md");
        var example = Example.Match(DocumentationPages.Blocks(page, "csharp").Single());
        var (line, place) = (example.Groups["line"].Value, Place(page, example.Groups["line"].Value));

        var without = await Found(id, place.Replace("LINE", line, StringComparison.Ordinal));
        var with = await Found(id, place.Replace("LINE", example.Value, StringComparison.Ordinal));

        Assert.Equal(without - 1, with);
    }

    [Fact]
    public void ACommentWithoutAReasonIsFlagged() => Assert.All(Markup("Flagged"), findings => Assert.Contains("CONSENT902", Standing(findings)));

    [Fact]
    public void ACommentWithAReasonTakesOutWhatStandsBelowIt() => Assert.All(Markup("Silent"), findings =>
    {
        Assert.NotEmpty(findings);
        Assert.Empty(Standing(findings));
    });

    private static IEnumerable<FileFinding[]> Markup(string section) =>
        from host in Hosts
        from text in DocumentationPages.Blocks(DocumentationPages.Section(DocumentationPages.Read("rules/CONSENT902.md"), section), host.Language)
        select VerifyFile.Inspect(host.Path, SourceText.From(host.Before + text + host.After)).ToArray();

    private static IEnumerable<string> Standing(FileFinding[] findings) =>
        findings.Where(finding => !finding.Diagnostic.Properties.ContainsKey("consent.suppressed")).Select(finding => finding.Diagnostic.Id);

    private static async Task<int> Found(string id, string code) =>
        (await DocumentedCodeTests.Findings(code)).Count(finding => finding.StartsWith(id, StringComparison.Ordinal));

    /// <summary>The flagged example that has the line, or else a class of its own.</summary>
    private static string Place(string page, string line)
    {
        var flagged = DocumentationPages.Blocks(page, "csharp flagged").Select(code => Regex.Replace(code, " // CONSENT.*", ""));
        var own = new Regex($"^ *{Regex.Escape(line)}$", RegexOptions.Multiline);
        return flagged.FirstOrDefault(own.IsMatch) is { } example ? own.Replace(example, "LINE", 1) : "using System;\n\npublic class Example\n{\nLINE\n}\n";
    }

    [GeneratedRegex(@"^#pragma warning disable CONSENT\d+ // .+\n(?<line>.+)\n#pragma warning restore CONSENT\d+$", RegexOptions.Multiline)]
    private static partial Regex Example { get; }
}
