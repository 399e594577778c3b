using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ConsentAnalyzers.SlowTests.Robustness;

/// <summary>Text to break: the samples, and the sources of the tests, which hold every shape that the rules know.</summary>
internal static class SourceCorpus
{
    private static readonly ConcurrentDictionary<Platform, ImmutableArray<string>> OfPlatforms = new();

    private static readonly Lazy<ImmutableArray<TestFile>> AllFiles = new(() =>
    [
        .. RepositoryFiles.In("samples", ".razor", ".cshtml", ".html", ".xaml", ".axaml", ".json")
            .Select(path => new TestFile(Path.GetFileName(path), File.ReadAllText(path), "")),
        .. TestSources.Files,
    ]);

    public static ImmutableArray<TestFile> Files => AllFiles.Value;

    /// <summary>C# with the platform and options that it is meant for.</summary>
    public static ImmutableArray<TestSource> Sources =>
    [
        .. RepositoryFiles.In("samples", ".cs").Select(path => new TestSource(File.ReadAllText(path), Platform.AspNetCore, "")),
        .. TestSources.CSharp,
    ];

    public static ImmutableArray<string> CSharp(Platform platform) => OfPlatforms.GetOrAdd(platform, Read);

    private static ImmutableArray<string> Read(Platform platform) =>
    [
        .. platform == Platform.AspNetCore ? RepositoryFiles.In("samples", ".cs").Select(File.ReadAllText) : [],
        .. TestSources.CSharp.Where(source => source.Platform == platform).Select(source => source.Text).Distinct(),
    ];
}
