using ConsentAnalyzers.Tool.Baselines;
using static ConsentAnalyzers.ToolTests.Baselines.Findings;

namespace ConsentAnalyzers.ToolTests.Baselines;

public class BaselineReportTests
{
    [Fact]
    public void EveryTroubleHasItsPlace()
    {
        var file = File(
            "CONSENT001 | a.cs | T.Gone | true -- PRIV-1",
            "CONSENT001 | a.cs | T.Late | true -- until 2020-01-01",
            "CONSENT001 | a.cs | T.Known | true",
            "CONSENT001 | b.cs | T.M | true",
            "CONSENT001 | a.cs");

        Assert.Equal(
            [
                "new: a.cs:3: CONSENT001: It is on.",
                "stale: consent.baseline:1: CONSENT001 | a.cs | T.Gone | true -- PRIV-1",
                "expired: consent.baseline:2: CONSENT001 | a.cs | T.Late | true -- until 2020-01-01",
                "not analysed: consent.baseline:4: CONSENT001 | b.cs | T.M | true",
                "unreadable: consent.baseline:5: an entry is rule | file | subject | value, with | #2 for the second of equals: CONSENT001 | a.cs",
                "consent.baseline: 2 known findings, 1 new, 1 stale entry, 1 expired entry, 1 unreadable line, 1 entry in files that were not analysed",
            ],
            new BaselineReport("consent.baseline", file).Of(Compared(
                file,
                Found(At("a.cs", 1, "T.Late | true"), At("a.cs", 2, "T.Known | true"), At("a.cs", 3, "T.New | true")),
                entry => entry.Path == "a.cs")));
    }
}
