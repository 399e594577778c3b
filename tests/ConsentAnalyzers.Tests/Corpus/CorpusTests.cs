using System.Text.RegularExpressions;
using ConsentAnalyzers.Tests.Design;
using Xunit.Abstractions;

namespace ConsentAnalyzers.Tests.Corpus;

/// <summary>The package finds in pieces of many applications what a careful person finds in them, and little else.</summary>
public class CorpusTests(ITestOutputHelper output)
{
    private const double LeastPrecision = 0.95;

    private const double LeastRecall = 0.90;

    private const double LeastRecallInOtherLanguages = 0.85;

    private const string OtherLanguages = """
        ### The sets in other languages, half of them silent

        | language | snippets | expected | found | unexpected | missed | precision | recall |
        |---|---|---:|---:|---:|---:|---:|---:|

        """;

    public static TheoryData<string> Sets() => [.. SnippetFiles.Sets];

    [Theory]
    [MemberData(nameof(Sets))]
    public async Task FindsWhatACarefulPersonFinds(string set)
    {
        var measured = await Measurement.Of(set);
        var differences = string.Join(Environment.NewLine, measured.Differences);
        output.WriteLine(measured.ToMarkdown());
        output.WriteLine(differences);

        Assert.True(
            measured.Total.Precision >= LeastPrecision && measured.Total.Recall >= (SnippetFiles.Languages.Contains(set) ? LeastRecallInOtherLanguages : LeastRecall),
            measured.ToMarkdown() + Environment.NewLine + differences);
    }

    [FactOnARecentRoslyn]
    public async Task ThePublishedFiguresAreTheMeasuredOnes()
    {
        var tables = new List<string>();
        foreach (var set in SnippetFiles.Sets.Except(SnippetFiles.Languages))
        {
            tables.Add((await Measurement.Of(set)).ToMarkdown());
        }

        var languages = await Task.WhenAll(SnippetFiles.Languages.Select(Measurement.Of));
        tables.Add(OtherLanguages + string.Concat(languages.Select(measured => measured.ToRow() + "\n")));
        var expected = "<!-- figures -->\n" + string.Join('\n', tables) + "<!-- /figures -->";
        var published = Regex.Match(DocumentationPages.Read("measurements.md"), "<!-- figures -->.*<!-- /figures -->", RegexOptions.Singleline).Value;

        Assert.True(expected == published, "docs/measurements.md should say:\n" + expected);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void SnippetsComeFromDifferentApplicationsAndSayWhy(string set)
    {
        var snippets = SnippetFiles.Of(set);

        Assert.Equal(snippets.Count, snippets.Select(snippet => snippet.Name[..3]).Distinct().Count());
        Assert.All(snippets, snippet => Assert.False(snippet.Application.Length == 0 || snippet.Path.Length == 0 || snippet.Why.Length == 0, snippet.Name));
        Assert.All(snippets, snippet => Assert.True(snippet.Source.Split('\n').Length is >= 6 and <= 80, snippet.Name));
        Assert.All(snippets, snippet => Assert.EndsWith("." + snippet.Host, snippet.Path, StringComparison.OrdinalIgnoreCase));
    }

    private sealed class FactOnARecentRoslynAttribute : FactAttribute
    {
        public FactOnARecentRoslynAttribute()
        {
            if (!SnippetAnalysis.ReadsTodaysCode)
            {
                Skip = "The figures are of all snippets, and this Roslyn cannot read the latest C#: run with -p:RoslynVersion=5.12.0";
            }
        }
    }
}
