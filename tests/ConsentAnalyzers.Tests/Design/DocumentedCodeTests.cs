using System.Text.RegularExpressions;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>The code on the rule pages behaves as the pages say: flagged at the lines that name a rule, silent elsewhere.</summary>
public class DocumentedCodeTests
{
    private static readonly string[] Shown = ["flagged", "silent", "fixed"];

    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        foreach (var id in RuleCatalogue.All.Select(rule => rule.Id).Distinct())
        {
            var page = DocumentationPages.Read($"rules/{id}.md");
            foreach (var code in Shown.SelectMany(kind => DocumentationPages.Blocks(page, $"csharp {kind}")))
            {
                examples.Add(id, code);
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task FlagsExactlyTheLinesThatSaySo(string id, string code)
    {
        var lines = code.Split('\n');
        var expected = lines
            .Select((line, index) => (Text: Regex.Match(line, @"// (CONSENT\d+)$").Groups[1].Value, Line: index + 1))
            .Where(mark => mark.Text.Length > 0)
            .Select(mark => $"{mark.Text} at line {mark.Line}");

        Assert.Equal(expected, await Findings(code));
        Assert.All(expected, mark => Assert.StartsWith(id, mark, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryRuleAboutCodeShowsBoth() =>
        Assert.All(
            RuleCatalogue.All.Select(rule => rule.Id).Where(id => RuleCatalogue.BasisOf(id).Length > 0),
            id =>
            {
                var page = DocumentationPages.Read($"rules/{id}.md");
                Assert.NotEmpty(DocumentationPages.Blocks(page, "csharp flagged"));
                Assert.NotEmpty(DocumentationPages.Blocks(page, "csharp silent"));
            });

    /// <summary>What is found in an example, which compiles: <c>CONSENT001 at line 3</c>.</summary>
    internal static async Task<IEnumerable<string>> Findings(string code)
    {
        var compilation = CSharpCompilation.Create(
            "Shop",
            [CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Latest), "/shop/Example.cs")],
            PlatformReferences.Of(Platform.AspNetCore),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var found = await compilation.Findings();
        return found
            .Select(diagnostic => (diagnostic.Id, Line: diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1))
            .OrderBy(finding => finding.Line)
            .Select(finding => $"{finding.Id} at line {finding.Line}");
    }
}
