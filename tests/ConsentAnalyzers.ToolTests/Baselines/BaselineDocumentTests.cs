using System.Text;
using ConsentAnalyzers.Baseline;
using ConsentAnalyzers.Tool.Baselines;

namespace ConsentAnalyzers.ToolTests.Baselines;

public sealed class BaselineDocumentTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("consent-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void MarkAndLineEndsStay()
    {
        var document = new BaselineDocument(Path.Combine(_folder, BaselineFile.Name));
        var bytes = Encoding.UTF8.GetBytes("\uFEFFCONSENT001 | ä.cs | T.M | true -- PRIV-1\r\n");
        File.WriteAllBytes(document.FullPath, bytes);

        document.Write(document.Read());

        Assert.Equal(bytes, File.ReadAllBytes(document.FullPath));
    }

    [Fact]
    public void TheNearestAboveCounts()
    {
        var deep = Directory.CreateDirectory(Path.Combine(_folder, "src", "App")).FullName;
        File.WriteAllText(Path.Combine(_folder, BaselineFile.Name), "");
        File.WriteAllText(Path.Combine(_folder, "src", BaselineFile.Name), "");

        Assert.Equal(Path.Combine(_folder, "src"), BaselineDocument.Nearest(deep).Folder);
    }

    [Fact]
    public void AFirstOneBelongsToTheRootOfTheRepository()
    {
        var deep = Directory.CreateDirectory(Path.Combine(_folder, "src", "App")).FullName;
        Directory.CreateDirectory(Path.Combine(_folder, ".git"));

        Assert.Equal(_folder, BaselineDocument.Nearest(deep).Folder);
    }

    [Fact]
    public void AnEntryIsGoneWithItsFile()
    {
        var document = new BaselineDocument(Path.Combine(_folder, BaselineFile.Name));
        File.WriteAllText(Path.Combine(_folder, "a.cs"), "");

        Assert.False(document.IsGone(new("CONSENT001", "a.cs", "T.M", "true")));
        Assert.True(document.IsGone(new("CONSENT001", "b.cs", "T.M", "true")));
    }
}
