using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>The fixed code on a rule page is what the fixes make of the flagged code there, one finding after the other, each by the first fix that is offered.</summary>
public sealed partial class DocumentedFixTests
{
    private const string Path = "/shop/Example.cs";

    public static TheoryData<string> Rules() => [.. RuleCatalogue.All.Select(rule => rule.Id).Distinct()];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task AFlaggedExampleIsFixedAsThePageShows(string id)
    {
        var page = DocumentationPages.Read($"rules/{id}.md");
        var expected = new List<string>();
        foreach (var flagged in DocumentationPages.Blocks(page, "csharp flagged"))
        {
            if (await Fixed(id, flagged) is { } made && made != flagged)
            {
                expected.Add(made);
            }
        }

        var shown = DocumentationPages.Blocks(page, "csharp fixed").ToList();

        Assert.True(
            expected.SequenceEqual(shown),
            $"docs/rules/{id}.md should show under \"How to fix\":\n" + string.Concat(expected.Select(made => $"```csharp fixed\n{made}```\n")));
    }

    [Fact]
    public void EveryRuleWithAFixForCodeShowsOne() => Assert.All(
        Shipped.Fixes.SelectMany(fix => fix.FixableDiagnosticIds).Where(id => RuleCatalogue.BasisOf(id).Length > 0).Distinct(),
        id => Assert.NotEmpty(DocumentationPages.Blocks(DocumentationPages.Read($"rules/{id}.md"), "csharp fixed")));

    private static async Task<string> Fixed(string id, string flagged)
    {
        var project = Projects.With(Platform.AspNetCore, "", (Path, SourceText.From(Mark.Replace(flagged, ""))));
        var example = project.Documents.Single(document => document.FilePath == Path);
        for (var left = Mark.Count(flagged); left > 0 && await Offer(example, id) is { } action; left--)
        {
            example = (await Projects.Applied(action)).GetDocument(example.Id)!;
        }

        var lines = (await example.GetTextAsync()).ToString().Split('\n');
        foreach (var finding in await Findings(example, id))
        {
            lines[finding.Location.GetLineSpan().StartLinePosition.Line] += $" // {id}";
        }

        return string.Join('\n', lines);
    }

    private static async Task<CodeAction?> Offer(Document example, string id)
    {
        foreach (var finding in await Findings(example, id))
        {
            foreach (var fix in Shipped.Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(id)))
            {
                if ((await Projects.Actions(example, fix, finding)) is [var first, ..])
                {
                    return first;
                }
            }
        }

        return null;
    }

    private static async Task<ImmutableArray<Diagnostic>> Findings(Document example, string id)
    {
        var found = await (await example.Project.GetCompilationAsync())!.Findings();
        return [.. found.Where(finding => finding.Id == id).OrderBy(finding => finding.Location.SourceSpan.Start)];
    }

    [GeneratedRegex(@" // CONSENT\d+$", RegexOptions.Multiline)]
    private static partial Regex Mark { get; }
}
