using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.ToolTests.Scanning;

public sealed class BuildErrorsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("  2:7>/r/A.cs(1,2): error CS0246: No type 'X[]' [/r/A.csproj::TargetFramework=net8.0]", "/r/A.csproj", "/r/A.cs(1,2): error CS0246: No type 'X[]'")]
    [InlineData("/r/A.csproj : error NU1101: Unable to find package X. [/r/All.slnx]", "/r/A.csproj", "error NU1101: Unable to find package X.")]
    [InlineData("MSBUILD : error MSB1009: Project file does not exist.", "", "MSBUILD : error MSB1009: Project file does not exist.")]
    public void TellsAnErrorFromItsProject(string line, string project, string text)
    {
        _folder.Write("errors.log", $"\n{line}\n{line}\nBuild FAILED.\n");

        Assert.Equal([new(project, text)], BuildErrors.Read(_folder["errors.log"]));
    }

    [Fact]
    public void SaysNothingOfWhatFollowsFromARestoreThatFailed()
    {
        _folder.Write("errors.log", "/r/A.csproj : error NU1101: No X [/r/All.sln]\n/sdk/x.targets(1,2): error NETSDK1004: Assets file not found [/r/B.csproj]\n");

        Assert.Equal(["/r/A.csproj"], BuildErrors.Read(_folder["errors.log"]).Select(error => error.Project));
    }

    [Fact]
    public void TakesWhatTheSdkSaidWhereNothingWasLogged()
    {
        Assert.Equal([new("", "A compatible .NET SDK was not found.")], BuildErrors.Of(_folder["errors.log"], "A compatible .NET SDK was not found.\n"));
        Assert.Empty(BuildErrors.Of(_folder["errors.log"], "\n"));
    }

    [Fact]
    public void HasNoneWhereNothingWasWritten() => Assert.Empty(BuildErrors.Read(_folder["errors.log"]));

    public void Dispose() => _folder.Dispose();
}
