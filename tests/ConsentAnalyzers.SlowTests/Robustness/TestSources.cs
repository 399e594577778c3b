using System.Collections.Immutable;

namespace ConsentAnalyzers.SlowTests.Robustness;

/// <summary>Every source that the tests of the rules verify, as they wrote it down.</summary>
internal static class TestSources
{
    private static readonly Lazy<ImmutableArray<RecordedSource>> All = new(() =>
    [
        .. RepositoryFiles.In(SourceRecord.Folder, ".txt").SelectMany(file => SourceSheet.Read(File.ReadAllText(file))).Distinct(),
    ]);

    public static ImmutableArray<TestSource> CSharp => [.. All.Value.OfType<TestSource>()];

    public static ImmutableArray<TestFile> Files => [.. All.Value.OfType<TestFile>()];
}
