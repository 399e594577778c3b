using ConsentAnalyzers.Tool;
using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.ToolTests.Scanning;

public sealed class ScanTargetsTests : IDisposable
{
    private const string Old = """
        Microsoft Visual Studio Solution File, Format Version 12.00
        Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "One", "src\One\One.csproj", "{11111111-1111-1111-1111-111111111111}"
        EndProject
        Project("{F184B08F-C81C-45F6-A57F-5ABD9991F28F}") = "Two", "src\Two\Two.vbproj", "{22222222-2222-2222-2222-222222222222}"
        EndProject
        Project("{2150E333-8FDC-42A3-9474-1A3956D46DE8}") = "docs", "docs", "{33333333-3333-3333-3333-333333333333}"
        EndProject
        Global
        	GlobalSection(SolutionConfigurationPlatforms) = preSolution
        		Debug|Any CPU = Debug|Any CPU
        	EndGlobalSection
        	GlobalSection(ProjectConfigurationPlatforms) = postSolution
        		{11111111-1111-1111-1111-111111111111}.Debug|Any CPU.ActiveCfg = Debug|Any CPU
        		{11111111-1111-1111-1111-111111111111}.Debug|Any CPU.Build.0 = Debug|Any CPU
        		{22222222-2222-2222-2222-222222222222}.Debug|Any CPU.ActiveCfg = Debug|Any CPU
        	EndGlobalSection
        EndGlobal

        """;

    private const string New = """<Solution><Project Path="src/One/One.csproj" /><Project Path="src/Two/Two.vbproj"><Build Project="false" /></Project></Solution>""";

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("All.sln", Old)]
    [InlineData("All.slnx", New)]
    public async Task ReadsTheProjectsOfASolutionAndWhatItLeavesOut(string name, string text)
    {
        _folder.Write(name, text);

        var target = await Of(name);

        Assert.Equal(_folder[name], target.File);
        Assert.Equal([_folder["src/One/One.csproj"]], target.Projects);
        Assert.Equal([_folder["src/Two/Two.vbproj"]], target.LeftOut);
    }

    [Fact]
    public async Task ReadsTheProjectsThatAFilterTakes()
    {
        _folder.Write("All.slnx", """<Solution><Project Path="src/One/One.csproj" /><Project Path="src/Three/Three.csproj" /></Solution>""");
        _folder.Write("Some.slnf", """{ "solution": { "path": "All.slnx", "projects": [ "src\\Three\\Three.csproj", ] } }""");

        var target = await Of("Some.slnf");

        Assert.Equal(_folder["Some.slnf"], target.File);
        Assert.Equal([_folder["src/Three/Three.csproj"]], target.Projects);
    }

    [Fact]
    public async Task TakesTheOneSolutionOfAFolder()
    {
        _folder.Write("All.slnx", New);
        _folder.Write("Some.slnf", "{}");
        _folder.Write("Other/Other.csproj", "<Project />");

        Assert.Equal(_folder["All.slnx"], (await Of(".")).File);
    }

    [Fact]
    public async Task NamesTheSolutionsOfAFolderThatHasSeveral()
    {
        _folder.Write("B.sln", Old);
        _folder.Write("A.slnx", New);

        var refused = await Assert.ThrowsAsync<UsageException>(() => Of("."));

        Assert.EndsWith("name the one to scan: A.slnx, B.sln.", refused.Message);
    }

    [Fact]
    public async Task TakesTheProjectsBelowAFolderWithoutASolution()
    {
        _folder.Write("A/A.csproj", "<Project />");
        _folder.Write("B/C/C.fsproj", "<Project />");
        _folder.Write("A/obj/Made.csproj", "<Project />");
        _folder.Write(".hidden/Hidden.csproj", "<Project />");

        Assert.Equal([_folder["A/A.csproj"], _folder["B/C/C.fsproj"]], (await Of(".")).Projects);
    }

    [Theory]
    [InlineData("nowhere", "There is no ")]
    [InlineData("readme.txt", "is no solution")]
    [InlineData("empty", "no solution or project in")]
    [InlineData("Bad.sln", "cannot be read")]
    [InlineData("Bad.slnx", "cannot be read")]
    [InlineData("Bad.slnf", "cannot be read")]
    [InlineData("Lost.slnf", "There is no solution")]
    public async Task SaysWhatCannotBeScanned(string path, string why)
    {
        _folder.Write("readme.txt", "");
        _folder.Write("empty/readme.txt", "");
        _folder.Write("Bad.sln", "nonsense");
        _folder.Write("Bad.slnx", "<Solution><Proj");
        _folder.Write("Bad.slnf", """{ "solution": 3 }""");
        _folder.Write("Lost.slnf", """{ "solution": { "path": "Gone.sln", "projects": [] } }""");

        Assert.Contains(why, (await Assert.ThrowsAsync<UsageException>(() => Of(path))).Message);
    }

    [Fact]
    public void NamesTheProjectsWhereOneIsCalledThatIsNot()
    {
        var target = new ScanTarget(_folder["All.slnx"], [_folder["b/Web.csproj"], _folder["a/Api.csproj"]]);

        Assert.EndsWith("There are: Api, Web.", Assert.Throws<UsageException>(() => ProjectSelection.Of(["Wbe"], target)).Message);
        Assert.True(ProjectSelection.Of(["web"], target).Takes(_folder["b/Web.csproj"]));
        Assert.False(ProjectSelection.Of(["web"], target).Takes(_folder["a/Api.csproj"]));
    }

    public void Dispose() => _folder.Dispose();

    private Task<ScanTarget> Of(string path) => ScanTargets.Of(Path.GetFullPath(path, _folder.Path), null, CancellationToken.None);
}
