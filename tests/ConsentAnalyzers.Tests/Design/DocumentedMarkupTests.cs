using System.Text.RegularExpressions;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>The markup and settings on the rule pages are flagged at the lines that name a rule, and silent elsewhere.</summary>
public class DocumentedMarkupTests
{
    private static readonly (string Language, string Path)[] Hosts =
        [("razor", "Pages/Privacy.razor"), ("xml", "SettingsPage.xaml"), ("json", "appsettings.json")];

    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        foreach (var id in RuleCatalogue.All.Select(rule => rule.Id).Distinct().Where(id => RuleCatalogue.BasisOf(id).Length > 0))
        {
            foreach (var (language, path) in Hosts)
            {
                foreach (var text in DocumentationPages.Blocks(DocumentationPages.Read($"rules/{id}.md"), language))
                {
                    examples.Add(path, text);
                }
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void FlagsExactlyTheLinesThatSaySo(string path, string text)
    {
        var expected = text.Split('\n')
            .Select((line, index) => (Id: Regex.Match(line, @"(?:@\*|<!--|//) (CONSENT\d+)").Groups[1].Value, Line: index))
            .Where(mark => mark.Id.Length > 0);
        var found = VerifyFile.Inspect(path, SourceText.From(text))
            .Select(finding => (finding.Diagnostic.Id, finding.Diagnostic.Location.GetLineSpan().StartLinePosition.Line))
            .OrderBy(finding => finding.Line);

        Assert.Equal(expected, found);
    }

    /// <summary>A page of files with findings shows some that can be fixed.</summary>
    [Fact]
    public void WhatIsShownAsFixableIs() => Assert.All(
        DocumentationPages.Blocks(DocumentationPages.Section(DocumentationPages.Read("rules/CONSENT900.md"), "Flagged"), "razor"),
        text => Assert.Contains(VerifyFile.Inspect("Pages/Privacy.razor", SourceText.From(text)), finding => !finding.Repair.IsEmpty));

    /// <summary>A block of another kind would be read by no test.</summary>
    [Fact]
    public void EveryExampleIsOfAKindThatIsTested()
    {
        string[] kinds =
        [
            "csharp flagged", "csharp silent", "csharp fixed", "csharp", "razor", "xml", "json", "razor with its code", "xml with its code", "ini", "sh", "text", "baseline",
        ];

        Assert.All(
            DocumentationPages.All().Where(page => page.StartsWith("rules/", StringComparison.Ordinal)),
            page => Assert.All(Regex.Matches(DocumentationPages.Read(page), @"^```(\w.*)$", RegexOptions.Multiline), info => Assert.Contains(info.Groups[1].Value, kinds)));
    }
}
