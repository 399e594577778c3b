using static ConsentAnalyzers.ToolTests.Baselines.Findings;

namespace ConsentAnalyzers.ToolTests.Baselines;

public class BaselineComparisonTests
{
    private const string Known = "CONSENT001 | a.cs | T.M | true -- PRIV-1";

    [Fact]
    public void AKnownFindingIsNeitherNewNorStale()
    {
        var compared = Compared(File(Known), Found(At("a.cs", 70, "T.M | true")));

        Assert.True(compared.IsUpToDate);
        Assert.Single(compared.Known);
    }

    [Fact]
    public void FiveYearsThatBecomeTenAreNew()
    {
        var compared = Compared(File("CONSENT003 | a.cs | T.M | P1825D"), Found(At("a.cs", 1, "T.M | P3650D", rule: "CONSENT003")));

        Assert.Equal("P3650D", Assert.Single(compared.New).Entry.Value);
        Assert.Equal("P1825D", Assert.Single(compared.Stale).Value);
    }

    [Fact]
    public void TheSecondOfEqualsIsNewWhereOneIsKnown()
    {
        var compared = Compared(File(Known), Found(At("a.cs", 1, "T.M | true"), At("a.cs", 2, "T.M | true")));

        Assert.Equal(2, Assert.Single(compared.New).Entry.Ordinal);
        Assert.Empty(compared.Stale);
    }

    [Fact]
    public void OfEqualsAsManyAreKnownAsThereAreEntries()
    {
        var file = File("CONSENT001 | a.cs | T.M | true", "CONSENT001 | a.cs | T.M | true | #3 -- PRIV-3");
        var compared = Compared(file, Found(At("a.cs", 1, "T.M | true"), At("a.cs", 2, "T.M | true")));

        Assert.True(compared.IsUpToDate);
        Assert.Equal(
            "CONSENT001 | a.cs | T.M | true\nCONSENT001 | a.cs | T.M | true | #2 -- PRIV-3\n",
            Tool.Baselines.BaselineChange.Following(file, compared, reason: null).After.ToString());
    }

    [Fact]
    public void AnExpiredEntryIsKnownAndExpired()
    {
        var compared = Compared(File("CONSENT001 | a.cs | T.M | true -- until 2026-05-31"), Found(At("a.cs", 1, "T.M | true")));

        Assert.Single(compared.Expired);
        Assert.Empty(compared.New);
        Assert.False(compared.IsUpToDate);
    }

    [Fact]
    public void AnEntryCountsOnItsLastDay() =>
        Assert.True(Compared(File("CONSENT001 | a.cs | T.M | true -- until 2026-06-01"), Found(At("a.cs", 1, "T.M | true"))).IsUpToDate);

    [Fact]
    public void NothingIsStaleWhereNobodyLooked()
    {
        var compared = Compared(File(Known, "CONSENT001 | b.cs | T.M | true"), Found(), entry => entry.Path == "b.cs");

        Assert.Equal("a.cs", Assert.Single(compared.Unseen).Path);
        Assert.Equal("b.cs", Assert.Single(compared.Stale).Path);
    }

    [Fact]
    public void WhatANearerBaselineKnowsIsNotNew() =>
        Assert.Empty(Compared(File(Known), Found(At("a.cs", 1, "T.M | true"), At("b/c.cs", 1, "T.M | true") with { Suppressed = new(IsBaseline: true, "") })).New);

    [Fact]
    public void ALineThatIsNoEntryIsAProblem() => Assert.False(Compared(File(Known, "a.cs"), Found(At("a.cs", 1, "T.M | true"))).IsUpToDate);
}
