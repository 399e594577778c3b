using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.ToolTests.Scanning;

public sealed class NoRestoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _cache = new();

    [Theory]
    [InlineData("")]
    [InlineData("<BaseIntermediateOutputPath>$(MSBuildThisFileDirectory)out/$(MSBuildProjectName)/</BaseIntermediateOutputPath>")]
    [InlineData("<UseArtifactsOutput>true</UseArtifactsOutput>")]
    [InlineData("<ArtifactsPath>$(MSBuildThisFileDirectory)made</ArtifactsPath><ArtifactsProjectName>Shop</ArtifactsProjectName>")]
    public async Task ABuildLivesOnWhatARestoreInTheTreeLeft(string property)
    {
        _folder.Write("Directory.Build.props", $"<Project><PropertyGroup>{property}</PropertyGroup></Project>");
        _folder.Write("src/App/App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        ScanRequest request = new(_folder.Path) { Cache = _cache.Path, Restore = false };
        var folder = await ScanFolder.TakeAsync(_folder.Path, request, TextWriter.Null, CancellationToken.None);

        Assert.Equal(await Assets([]), await Assets(ScanBuild.Environment(request, folder)));
        folder.Leave();
    }

    public void Dispose()
    {
        _folder.Dispose();
        _cache.Dispose();
    }

    private async Task<string> Assets(Dictionary<string, string> environment)
    {
        var said = "";
        var (code, errors) = await Dotnet.RunAsync(["msbuild", _folder["src/App/App.csproj"], "-getProperty:ProjectAssetsFile"], _folder.Path, environment, Hear, CancellationToken.None);
        Assert.True(code == 0, said + errors);
        return Path.GetFullPath(said);

        Task Hear(string line)
        {
            said += line.Trim();
            return Task.CompletedTask;
        }
    }
}
