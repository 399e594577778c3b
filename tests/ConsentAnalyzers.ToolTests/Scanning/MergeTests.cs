using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.ToolTests.Scanning;

public class MergeTests
{
    private static readonly Result Found = new("CONSENT001", "warning", "It is on", new("a.cs", 3, 5, 3, 9), new Dictionary<string, string>());

    [Fact]
    public void MakesOneOfTheSameInSeveralTargetsAndProjects()
    {
        var merged = Assert.Single(Merge.Of([Log("B", "net8.0", Found), Log("A", "net10.0", Found), Log("A", "net8.0", Found)]));

        Assert.Equal(["A", "B"], merged.Projects);
        Assert.Equal(["net10.0", "net8.0"], merged.Targets);
    }

    [Fact]
    public void TakesForOpenWhatIsOpenSomewhere()
    {
        var quiet = Found with { Suppressed = new(false, "asked"), Level = "error" };

        var merged = Assert.Single(Merge.Of([Log("A", "net8.0", quiet), Log("A", "net10.0", Found)]));

        Assert.Null(merged.Suppressed);
        Assert.Equal("warning", merged.Level);
    }

    [Fact]
    public void TakesTheWorstLevel() =>
        Assert.Equal("error", Assert.Single(Merge.Of([Log("A", "", Found), Log("B", "", Found with { Level = "error" })])).Level);

    [Fact]
    public void IsInTheOrderOfPlacesWhateverCameFirst()
    {
        var logs = new[] { Log("A", "", Found, Found with { RuleId = "CONSENT003" }), Log("B", "", Found with { Place = new("A.cs", 9, 1, 9, 1) }, Found with { Place = new("a.cs", 1, 1, 1, 1) }) };

        Assert.Equal(Merge.Of(logs).Select(Place), Merge.Of(logs.Reverse()).Select(Place));
        Assert.Equal(["A.cs:9 CONSENT001", "a.cs:1 CONSENT001", "a.cs:3 CONSENT001", "a.cs:3 CONSENT003"], Merge.Of(logs).Select(Place));
    }

    private static string Place(Result result) => $"{result.Place.Path}:{result.Place.Line} {result.RuleId}";

    private static SarifLog Log(string project, string target, params Result[] results) =>
        new(new($"/repo/{project}.csproj", target, "", IsTest: false, IsComplete: true, Files: []), results, [], []);
}
