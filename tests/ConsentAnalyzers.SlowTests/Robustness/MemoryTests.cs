using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit.Abstractions;

namespace ConsentAnalyzers.SlowTests.Robustness;

/// <summary>What an analysis has worked out ends with it.</summary>
[Collection(nameof(Alone))]
public sealed class MemoryTests(ITestOutputHelper output)
{
    // Kilobytes; the compiler itself keeps a little of what it has seen.
    private const long MostGrowth = 5_000;

    [Fact]
    public async Task OneProcessAnalysesManyCompilationsWithoutGrowing()
    {
        const int compilations = 500;
        var (sources, files) = (SourceCorpus.CSharp(Platform.Net), SourceCorpus.Files);
        List<long> held = [];
        for (var done = 1; done <= compilations; done++)
        {
            // Names that no compilation before it had.
            await Analyze(Renamed(sources[done % sources.Length], done), new WrittenFile("/shop/" + files[done % files.Length].Path, Renamed(files[done % files.Length].Text, done)));
            if (done % 100 == 0)
            {
                held.Add(HeldMemory());
            }
        }

        output.WriteLine($"KB held after each 100 of {compilations} compilations: {string.Join(", ", held)}");
        Assert.True(held[^1] - held[0] < MostGrowth, $"grown by {held[^1] - held[0]} KB");
    }

    private static string Renamed(string source, int number) =>
        source.Replace("Settings", "Settings" + number).Replace("Allow", $"Number{number}Allow");

    private static Task Analyze(string source, AdditionalText file) => CSharpCompilation
        .Create(
            "Shop",
            [CSharpSyntaxTree.ParseText(Setup.Usings), CSharpSyntaxTree.ParseText(source, path: "/shop/Source.cs")],
            PlatformReferences.Of(Platform.Net),
            (CSharpCompilationOptions)Setup.Compilation)
        .WithAnalyzers(Shipped.Analyzers, new AnalyzerOptions([file]))
        .GetAnalyzerDiagnosticsAsync();

    /// <summary>Kilobytes that are left when everything is collected that can be.</summary>
    private static long HeldMemory()
    {
        for (var pass = 0; pass < 3; pass++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true) / 1024;
    }

    private sealed class WrittenFile(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
