using ConsentAnalyzers.Baseline;

namespace ConsentAnalyzers.Tests.Baseline;

/// <summary>Paths as entries say them.</summary>
public sealed class BaselinePathTests
{
    [Theory]
    [InlineData("/repo", "/repo/src/a.cs", "src/a.cs")]
    [InlineData("/repo/", "/repo/a.cs", "a.cs")]
    [InlineData("/repo/eng", "/repo/src/a.cs", "../src/a.cs")]
    [InlineData("/repo", "/repository/a.cs", "../repository/a.cs")]
    [InlineData("", "/a.cs", "a.cs")]
    [InlineData(@"C:\repo", @"C:\repo\src\a.cs", "src/a.cs")]
    [InlineData("/repo", @"/repo/odd\name.cs", @"odd\name.cs")]
    public void AreSeenFromTheFolderOfTheBaseline(string folder, string file, string path) =>
        Assert.Equal(path, BaselinePath.From(folder, file));

    [Theory]
    [InlineData("/repo/consent.baseline", "/repo")]
    [InlineData(@"C:\repo\consent.baseline", "C:/repo")]
    [InlineData("/consent.baseline", "")]
    [InlineData("consent.baseline", "")]
    public void KnowTheirFolder(string file, string folder) => Assert.Equal(folder, BaselinePath.FolderOf(file));
}
