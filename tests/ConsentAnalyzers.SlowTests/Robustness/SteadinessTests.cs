using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit.Abstractions;

namespace ConsentAnalyzers.SlowTests.Robustness;

/// <summary>The same at every run, gone at once when nobody waits any more, and nothing left behind.</summary>
[Collection(nameof(Alone))]
public sealed class SteadinessTests(ITestOutputHelper output)
{
    [Fact]
    public async Task TheSameSourcesGiveTheSameFindings()
    {
        var compilation = Compile(SourceCorpus.CSharp(Platform.Net).Take(150));
        var first = await Analyze(compilation, concurrent: false);
        for (var run = 0; run < 10; run++)
        {
            // The compiler mixes the files, and what several threads find, in an order of its own.
            Assert.Equal(first.OrderBy(FileOf), (await Analyze(compilation, concurrent: false)).OrderBy(FileOf));
            Assert.Equal(first.Order(StringComparer.Ordinal), (await Analyze(compilation, concurrent: true)).Order(StringComparer.Ordinal));
        }

        output.WriteLine($"{first.Length} findings, 20 runs");
        Assert.NotEmpty(first);
    }

    [Fact]
    public void TheSameFileGivesTheSameFindingsInTheSameOrder()
    {
        foreach (var file in Variants.Sample(SourceCorpus.Files, oneIn: 3))
        {
            var runs = Enumerable.Range(0, 10).AsParallel().Select(_ => string.Join("\n", Inspect(file.Path, file.Text, CancellationToken.None)
                .Select(finding => finding.Diagnostic + string.Join(",", finding.Repair))));
            Assert.Single(runs.ToHashSet());
        }
    }

    [Fact]
    public async Task AnAnalysisThatIsCancelledAnywhereEnds()
    {
        var compilation = Compile(SourceCorpus.CSharp(Platform.Net).Take(60));
        var cancelled = 0;
        for (var check = 1; check <= 200; check += check < 20 ? 1 : 15)
        {
            using var source = new CancellationTokenSource();
            try
            {
                await Analyze(compilation, concurrent: check % 2 == 0, new CancellingOptions(source, check), source.Token);
            }
            catch (OperationCanceledException)
            {
                cancelled++;
            }
        }

        output.WriteLine($"{cancelled} analyses cancelled");
        Assert.NotEqual(0, cancelled);
    }

    [Theory]
    [InlineData("a.cshtml", "<label for=\"a\">Share usage data</label><input id=\"a\" type=\"checkbox\" checked>\n")]
    [InlineData("a.xaml", "<CheckBox Content=\"Share usage data\" IsChecked=\"True\"/>\n")]
    [InlineData("appsettings.json", "{\"AllowAnalytics\":true},\n")]
    public void AnInspectionThatIsCancelledAnywhereEnds(string path, string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 500));
        var cancelled = 0;
        for (var milliseconds = 0; milliseconds < 40; milliseconds += 4)
        {
            using var source = new CancellationTokenSource(milliseconds);
            try
            {
                Inspect(path, text, source.Token);
            }
            catch (OperationCanceledException)
            {
                cancelled++;
            }
        }

        output.WriteLine($"{cancelled} of 10 inspections cancelled");
        using var over = new CancellationTokenSource();
        over.Cancel();
        Assert.Throws<OperationCanceledException>(() => Inspect(path, text, over.Token));
    }

    private static string FileOf(string finding) => finding[..finding.IndexOf('(')];

    private static CSharpCompilation Compile(IEnumerable<string> sources) =>
        Compilations.Of(Platform.Net, Setup.Usings, [.. sources.Select((text, i) => Compilations.Tree($"/0/Source{i}.cs", text))]);

    private static async Task<ImmutableArray<string>> Analyze(
        CSharpCompilation compilation, bool concurrent, AnalyzerConfigOptionsProvider? provider = null, CancellationToken cancellation = default)
    {
        var findings = await compilation.Findings(
            provider is null ? null : new AnalyzerOptions([], provider), concurrent: concurrent, cancellation: cancellation);
        return [.. findings.Select(finding => finding.ToString())];
    }

    private static ImmutableArray<FileFinding> Inspect(string path, string text, CancellationToken cancellation) =>
        FileInspection.Inspect(path, SourceText.From(text), ConsentSettings.Default, cancellation);

    /// <summary>Options that cancel the analysis when they are asked for the n-th time.</summary>
    private sealed class CancellingOptions(CancellationTokenSource source, int check) : AnalyzerConfigOptionsProvider
    {
        private int _asked;

        public override AnalyzerConfigOptions GlobalOptions => GetOptions();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GetOptions();

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GetOptions();

        private None GetOptions()
        {
            if (Interlocked.Increment(ref _asked) == check)
            {
                source.Cancel();
            }

            return new();
        }

        private sealed class None : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => (value = null) is not null;
        }
    }
}

/// <summary>Tests that nothing else may run beside.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
