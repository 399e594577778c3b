using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Tests.Analyzers.Files;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Surfaces;

/// <summary>What a rule finds beside those of the package, and what those find with it and without.</summary>
internal static class Found
{
    public static async Task<string[]> In(string path, string text, Rule rule)
    {
        var alone = await Ids(path, text, ConsentRules.Shipped);
        var together = await Ids(path, text, new([.. RuleCatalogue.Rules, rule]));

        Assert.Equal(alone, together.Where(id => id != rule.Id));
        return [.. together.Where(id => id == rule.Id)];
    }

    private static async Task<IEnumerable<string>> Ids(string path, string text, ConsentRules rules) => path.EndsWith(".cs", StringComparison.Ordinal)
        ? (await new AnalyzedFiles
        {
            Analyzer = new ConsentCodeAnalyzer { Rules = rules },
            Sources = [("/shop/" + path, text)],
        }.Findings()).Select(finding => finding.Id).Order()
        : FileInspection.Inspect(path, SourceText.From(text), ConsentSettings.Default, CancellationToken.None, rules: rules)
            .Select(finding => finding.Diagnostic.Id).Order();
}
