using ConsentAnalyzers.Tool.Baselines;
using ConsentAnalyzers.Tool.Scanning;
using static ConsentAnalyzers.ToolTests.Baselines.Findings;

namespace ConsentAnalyzers.ToolTests.Baselines;

public class FoundEntryTests
{
    [Fact]
    public void EqualsAreCountedInTheOrderOfTheirPlaces()
    {
        var found = Found(At("a.cs", 9, "T.M | true"), At("a.cs", 3, "T.M | true"), At("b.cs", 1, "T.M | true"));

        Assert.Equal(["CONSENT001 | a.cs | T.M | true", "CONSENT001 | a.cs | T.M | true | #2", "CONSENT001 | b.cs | T.M | true"], found.Select(entry => entry.Entry.ToString()));
        Assert.Equal([3, 9, 1], found.Select(entry => entry.Result.Place.Line));
    }

    [Fact]
    public void WhatTheSourceTakesOutIsNotCounted()
    {
        var found = Found(At("a.cs", 1, "T.M | true") with { Suppressed = new(IsBaseline: false, "") }, At("a.cs", 2, "T.M | true") with { Suppressed = new(IsBaseline: true, "") });

        Assert.Equal(2, Assert.Single(found).Result.Place.Line);
        Assert.Equal(1, found[0].Entry.Ordinal);
    }

    [Fact]
    public void PathsAreRelativeToTheBaseline() =>
        Assert.Equal(["../d.cs", "b/c.cs"], FoundEntry.In(Scan(At("a/b/c.cs", 1, "T.M | true"), At("d.cs", 1, "T.M | true")), "/repo/a").Select(found => found.Entry.Path));

    [Fact]
    public void WhatIsSaidAboutTheBaselineIsNothingForIt() => Assert.Empty(Found(At("consent.baseline", 4, "consent.baseline | CONSENT001 | a.cs | T.M | true", rule: "CONSENT903")));

    [Fact]
    public void WhatIsRightAndWhatHasNoKeyIsNoFinding() => Assert.Empty(Found(
        At("a.cs", 1, "T.M | true", rule: "CONSENT910"),
        At("a.cs", 1, "T.M | true") with { Facts = new Dictionary<string, string>() }));
}
