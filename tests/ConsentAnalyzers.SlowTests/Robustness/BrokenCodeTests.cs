using Xunit.Abstractions;

namespace ConsentAnalyzers.SlowTests.Robustness;

/// <summary>Whatever a person is in the middle of typing, nothing throws: not an analyzer, not a fix of what is found.</summary>
public sealed class BrokenCodeTests(ITestOutputHelper output)
{
    private const int Batch = 100;

    public static TheoryData<Platform> Platforms() => [.. Enum.GetValues<Platform>()];

    [Theory]
    [MemberData(nameof(Platforms))]
    public async Task NothingThrowsOnBrokenCSharp(Platform platform)
    {
        var sources = SourceCorpus.CSharp(platform);
        var variants = (int)((long)Variants.OfCSharp * sources.Length / Enum.GetValues<Platform>().Sum(each => SourceCorpus.CSharp(each).Length)) + 1;
        var breaker = new Breaker(seed: 20250928 + (int)platform);
        var code = new TriedCode(platform);
        for (var done = 0; done < variants; done += Batch)
        {
            await code.Analyze(Enumerable.Range(done, Math.Min(Batch, variants - done)).Select(i => Apart(breaker.Break(breaker.OneOf(sources)), i)));
        }

        output.WriteLine($"{variants} variants of {sources.Length} sources: {code.Findings} findings, {code.Fixes} fixes, {code.Failures.Count} exceptions");
        Assert.Empty(code.Failures);
    }

    [Theory]
    [MemberData(nameof(Platforms))]
    public async Task NothingThrowsOnUnbrokenCSharp(Platform platform)
    {
        var code = new TriedCode(platform);
        foreach (var batch in SourceCorpus.CSharp(platform).Select(Apart).Chunk(Batch))
        {
            await code.Analyze(batch);
        }

        output.WriteLine($"{SourceCorpus.CSharp(platform).Length} sources: {code.Findings} findings, {code.Fixes} fixes, {code.Failures.Count} exceptions");
        Assert.Empty(code.Failures);
    }

    // Each in a namespace of its own, or types of the same name from other sources would run into each other.
    private static string Apart(string source, int i) =>
        source.Contains("namespace ") || source.Contains("assembly:") ? source : $"namespace V{i}; {source}";
}
