using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.ToolTests.Scanning;

public sealed class ScanFolderTests : IDisposable
{
    private readonly TemporaryFolder _cache = new();
    private readonly StringWriter _progress = new();

    [Fact]
    public async Task ASecondScanOfTheSameWaitsForTheFirst()
    {
        var first = await Take("/repo/All.slnx");
        var second = Take("/repo/All.slnx");

        Assert.False(second.IsCompleted);
        Assert.StartsWith("Another scan of the same is running", _progress.ToString());

        first.Leave();
        (await second).Leave();
    }

    [Fact]
    public async Task ScansOfDifferentPathsOrConfigurationsRunSideBySide()
    {
        var folders = await Task.WhenAll(Take("/repo/A.slnx"), Take("/repo/B.slnx"), Take("/repo/A.slnx", "Release"));

        Assert.Equal(3, folders.Select(folder => folder.Projects).Distinct().Count());
        Assert.Equal("", _progress.ToString());
        folders.ToList().ForEach(folder => folder.Leave());
    }

    [Fact]
    public async Task ARunLeavesNothingOfItsOwn()
    {
        var folder = await Take("/repo/A.slnx");
        File.WriteAllText(folder.Errors, "error");

        folder.Leave();

        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(folder.Run)!));
    }

    [Fact]
    public async Task WhatWasNotUsedForTwoWeeksGoesAndWhatIsNotAScansStays()
    {
        _cache.Write("old/used", "");
        _cache.Write("recent/used", "");
        _cache.Write("foreign/file", "");
        File.SetLastWriteTimeUtc(_cache["old/used"], DateTime.UtcNow.AddDays(-15));
        File.SetLastWriteTimeUtc(_cache["recent/used"], DateTime.UtcNow.AddDays(-13));
        File.SetLastWriteTimeUtc(_cache["foreign/file"], DateTime.UtcNow.AddDays(-15));

        (await Take("/repo/A.slnx")).Leave();

        Assert.Equal((false, true, true), (Directory.Exists(_cache["old"]), Directory.Exists(_cache["recent"]), Directory.Exists(_cache["foreign"])));
    }

    public void Dispose()
    {
        _cache.Dispose();
        _progress.Dispose();
    }

    private Task<ScanFolder> Take(string scanned, string? configuration = null) =>
        ScanFolder.TakeAsync(scanned, new(scanned) { Cache = _cache.Path, Configuration = configuration }, _progress, CancellationToken.None);
}
