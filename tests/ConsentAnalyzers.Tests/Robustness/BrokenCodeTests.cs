using Xunit.Abstractions;

namespace ConsentAnalyzers.Tests.Robustness;

/// <summary>Whatever a person is in the middle of typing, nothing throws.</summary>
public sealed class BrokenCodeTests(ITestOutputHelper output)
{
    private const int Batch = 25;

    [Theory]
    [InlineData(Platform.Net, 800)]
    [InlineData(Platform.AspNetCore, 400)]
    [InlineData(Platform.NetFramework, 400)]
    [InlineData(Platform.Avalonia, 400)]
    public async Task NothingThrowsOnBrokenCSharp(Platform platform, int variants)
    {
        var breaker = new Breaker(seed: variants + (int)platform);
        var findings = 0;
        for (var done = 0; done < variants; done += Batch)
        {
            var sources = Enumerable.Range(done, Batch).Select(i => ($"/0/Broken{i}.cs", breaker.Break(Pick(i)))).ToArray();
            var result = await AnalyzedText.Analyze(platform, sources, []);
            Assert.Empty(result.Failures);
            findings += result.Findings.Length;
        }

        output.WriteLine($"{variants} broken sources, {findings} findings");

        string Pick(int i) => breaker.OneOf(i % 5 == 0 ? Corpus.SourceFiles : Corpus.Snippets);
    }

    [Theory]
    [InlineData("razor")]
    [InlineData("cshtml")]
    [InlineData("xaml")]
    [InlineData("axaml")]
    [InlineData("json")]
    public async Task NothingThrowsOnBrokenFiles(string extension)
    {
        const int variants = 1000;
        var breaker = new Breaker(seed: extension.Length * 7919 + extension[0]);
        var corpus = extension is "json" ? Corpus.Json : Corpus.Markup;
        var files = Enumerable.Range(0, variants).Select(i => ($"/0/{i}/appsettings.{extension}", breaker.Break(breaker.OneOf(corpus)))).ToArray();
        var result = await AnalyzedText.Analyze(Platform.AspNetCore, [("/0/Program.cs", "class Program { static void Main() { } }")], files);
        Assert.Empty(result.Failures);
        output.WriteLine($"{variants} broken .{extension} files of {corpus.Length}, {result.Findings.Length} findings");
    }
}
