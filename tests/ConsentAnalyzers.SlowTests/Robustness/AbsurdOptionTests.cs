using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Tests.Options;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit.Abstractions;

namespace ConsentAnalyzers.SlowTests.Robustness;

/// <summary>Whatever an option says, nothing throws and nothing takes for ever.</summary>
public sealed class AbsurdOptionTests(ITestOutputHelper output)
{
    private static readonly string[] Values =
    [
        "99999999999999999999d", "-1", "-30d", "0", "0d", "1e308y", "P99999999999Y", "P-5Y", "NaN", "∞", "٣٠d", "30 d d", "\0", "\u202E30d", "同意する, 🍪, ﬁ, İ, ß",
        "(a+)+$", "[a-z]*", "\\", "*", "**********", "*a*a*a*a*a*a*a*b", ",,,,", "a,,b", "\"30d\"", "true;false", "{}", "../../etc", "\uD800",
        new('x', 100_000), new('*', 100_000), string.Join(",", Enumerable.Range(0, 20_000).Select(i => "w" + i)),
        string.Concat(Enumerable.Repeat("a*", 50_000)), string.Concat(Enumerable.Repeat("9", 100_000)) + "d", string.Concat(Enumerable.Repeat("privacy ", 12_000)),
    ];

    [Fact]
    public async Task NothingThrows()
    {
        var runs = 0;
        var source = SourceCorpus.CSharp(Platform.AspNetCore).First(text => text.Contains("TermsUpdate"));
        var compilation = Compilations.Of(Platform.AspNetCore, Setup.Usings, Compilations.Tree("/shop/Source0.cs", source));
        foreach (var key in ConsentOptions.All.Select(option => option.FullKey.Replace("<category>", "cookies").Replace("<rule>", "CONSENT001")))
        {
            foreach (var value in Variants.Sample(Values, oneIn: 3))
            {
                var options = new ConfiguredFiles(("/shop/.editorconfig", $"[*]\n{key} = {value}\n"));
                await compilation.Findings(
                    new AnalyzerOptions([], options),
                    onException: (exception, _, _) => throw new InvalidOperationException($"{key} = {value[..Math.Min(50, value.Length)]}", exception));
                foreach (var file in SourceCorpus.Files.Take(10))
                {
                    FileInspection.Inspect(file.Path, SourceText.From(file.Text), options.At("/shop/" + file.Path).Settings, CancellationToken.None);
                }

                runs++;
            }
        }

        output.WriteLine($"{runs} options");
    }
}
