namespace ConsentAnalyzers.SlowTests.Robustness;

/// <summary>What the other tests stand on is there; they would pass over nothing as well.</summary>
public sealed class TestSourcesTests
{
    [Fact]
    public void AreManyOfEachKind()
    {
        Assert.True(TestSources.CSharp.Length > 1000, $"{TestSources.CSharp.Length} C# sources");
        Assert.All(Enum.GetValues<Platform>(), platform => Assert.True(SourceCorpus.CSharp(platform).Length > 20, platform.ToString()));
        Assert.All([".razor", ".cshtml", ".html", ".xaml", ".json"], extension =>
            Assert.True(TestSources.Files.Count(file => file.Path.EndsWith(extension, StringComparison.Ordinal)) > 40, extension));
    }

    [Fact]
    public void BelongToATestThatIsStillThere() => Assert.All(RepositoryFiles.In(SourceRecord.Folder, ".txt"), file =>
    {
        var name = Path.GetRelativePath(Path.Combine(RepositoryFiles.Root, SourceRecord.Folder), Path.ChangeExtension(file, null)).Replace(Path.DirectorySeparatorChar, '.');
        Assert.True(typeof(SourceRecord).Assembly.GetType("ConsentAnalyzers.Tests." + name) is not null, $"{name} is gone; delete {file}");
    });
}
