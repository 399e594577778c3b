using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>The code on the rule pages behaves as the pages say: flagged at the lines that name a rule, silent elsewhere.</summary>
public class DocumentedCodeTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(ConsentCodeAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        foreach (var id in RuleCatalogue.All.Select(rule => rule.Id).Distinct())
        {
            var page = DocumentationPages.Read($"rules/{id}.md");
            foreach (var code in DocumentationPages.Blocks(page, "csharp flagged").Concat(DocumentationPages.Blocks(page, "csharp silent")))
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

    private static async Task<IEnumerable<string>> Findings(string code)
    {
        var compilation = CSharpCompilation.Create(
            "Shop",
            [CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Latest), "/shop/Example.cs")],
            PlatformReferences.Of(Platform.AspNetCore),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var found = await compilation.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync();
        return found
            .Select(diagnostic => (diagnostic.Id, Line: diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1))
            .OrderBy(finding => finding.Line)
            .Select(finding => $"{finding.Id} at line {finding.Line}");
    }
}
