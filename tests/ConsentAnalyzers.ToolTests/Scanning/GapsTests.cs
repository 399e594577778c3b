using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.ToolTests.Scanning;

public class GapsTests
{
    private static readonly ScanTarget Target = new("/r/All.slnx", ["/r/A/A.csproj", "/r/B/B.csproj"]);

    [Fact]
    public void SaysOnceWhatStoppedTheBuildAndPointsThereFromTheOthers() => Assert.Equal(
        [
            "A/A.csproj: error NU1101: No package X\nerror NU1101: No package Y\nerror NU1101: No package Z\nand 1 more error",
            "B/B.csproj: the build stopped at A/A.csproj and never came to it",
        ],
        Found("XYZV".Select(name => new BuildError("/r/A/A.csproj", $"error NU1101: No package {name}"))));

    [Fact]
    public void SaysOfEachProjectWhatTheBuildSaidOfAll() => Assert.Equal(
        ["A/A.csproj: MSBUILD : error MSB1009: No file", "B/B.csproj: MSBUILD : error MSB1009: No file"],
        Found([new("", "MSBUILD : error MSB1009: No file")]));

    [Fact]
    public void SaysThatTheBuildNeverCameToAProject() => Assert.Equal(
        ["A/A.csproj: the build never came to it", "B/B.csproj: the build never came to it"],
        Found([]));

    [Fact]
    public void NamesTheTargetsThatFailedWhereOthersDidNot() => Assert.Equal(
        ["A/A.csproj: for net8.0: Code.cs(1,1): error CS0246: Gone", "B/B.csproj: the build never came to it"],
        Found([new("/r/A/A.csproj", "/r/Code.cs(1,1): error CS0246: Gone")], Compiled("net8.0", isComplete: false), Compiled("net10.0", isComplete: true)));

    private static Compilation Compiled(string target, bool isComplete) => new("/r/A/A.csproj", target, "", IsTest: false, isComplete, Files: []);

    private static IEnumerable<string> Found(IEnumerable<BuildError> errors, params Compilation[] compilations) =>
        new Gaps("/r", Target, ProjectSelection.Of([], Target), compilations, [.. errors]).Find([]).Select(gap => $"{gap.What}: {gap.Why}");
}
