using ConsentAnalyzers.Baseline;
using ConsentAnalyzers.Tool.Baselines;
using ConsentAnalyzers.Tool.Scanning;
using static ConsentAnalyzers.ToolTests.Baselines.Findings;

namespace ConsentAnalyzers.ToolTests.Baselines;

public class BaselineChangeTests
{
    [Fact]
    public void ARenamedFileTakesItsEntriesAlong()
    {
        var change = Following(
            File("# About a.", "CONSENT001 | a.cs | T.M | true -- PRIV-1, until 2027-01-01", "CONSENT001 | a.cs | T.M | true | #2 -- PRIV-2"),
            At("b.cs", 1, "T.M | true"), At("b.cs", 2, "T.M | true"));

        Assert.Equal(
            """
            # About a.

            CONSENT001 | b.cs | T.M | true -- PRIV-1, until 2027-01-01
            CONSENT001 | b.cs | T.M | true | #2 -- PRIV-2

            """.ReplaceLineEndings("\n"), change.After.ToString());
    }

    [Fact]
    public void ACommentGoesWithItsEntry()
    {
        var change = Following(
            File("CONSENT001 | a.cs | S.M | true", "# About T.", "CONSENT001 | a.cs | T.M | true"), At("a.cs", 1, "S.M | true"), At("b.cs", 1, "T.M | true"));

        Assert.Equal("CONSENT001 | a.cs | S.M | true\n# About T.\nCONSENT001 | b.cs | T.M | true\n", change.After.ToString());
    }

    [Fact]
    public void ARenamedTypeTakesItsEntriesAlong() =>
        Assert.Equal("New.M", Assert.Single(Following(File("CONSENT001 | a.cs | Old.M | true"), At("a.cs", 1, "New.M | true")).Moved).To.Subject);

    [Fact]
    public void ANewFindingNeverSlipsInForOneThatIsGone()
    {
        var change = Following(File("CONSENT001 | a.cs | T.AllowMail | true"), At("a.cs", 1, "T.AllowTraining | true"));

        Assert.Empty(change.Moved);
        Assert.Empty(change.After.Entries);
    }

    [Fact]
    public void WhereThereIsAChoiceNothingMoved() => Assert.Empty(
        Following(File("CONSENT001 | a.cs | T.M | true"), At("b.cs", 1, "T.M | true"), At("c.cs", 1, "T.M | true")).Moved);

    [Fact]
    public void AnotherValueHasNotMoved() => Assert.Empty(
        Following(File("CONSENT003 | a.cs | T.M | P1825D"), At("b.cs", 1, "T.M | P3650D", rule: "CONSENT003")).Moved);

    [Fact]
    public void NewFindingsComeInOnlyWithAReason()
    {
        Result[] found = [At("a.cs", 1, "T.M | true"), At("a.cs", 2, "T.N | true")];
        var file = File("CONSENT001 | a.cs | T.M | true -- PRIV-1");

        Assert.True(Following(file, found).IsNone);
        Assert.Equal(
            "CONSENT001 | a.cs | T.M | true -- PRIV-1\nCONSENT001 | a.cs | T.N | true -- PRIV-2\n",
            BaselineChange.Following(file, Compared(file, Found(found)), "PRIV-2").After.ToString());
    }

    [Fact]
    public void PruningTakesOutWhatMatchesNothingAndNoMore()
    {
        var file = File("CONSENT001 | a.cs | T.M | true -- until 2020-01-01", "CONSENT001 | a.cs | T.N | true", "what is this");
        var change = BaselineChange.Pruning(file, Compared(file, Found(At("a.cs", 1, "T.M | true"), At("a.cs", 1, "T.O | true"))));

        Assert.Equal("CONSENT001 | a.cs | T.M | true -- until 2020-01-01\n\nwhat is this\n", change.After.ToString());
    }

    private static BaselineChange Following(BaselineFile file, params Result[] found) => BaselineChange.Following(file, Compared(file, Found(found)), reason: null);
}
