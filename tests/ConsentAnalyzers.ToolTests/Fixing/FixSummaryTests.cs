using ConsentAnalyzers.Tool.Fixing;
using ConsentAnalyzers.Tool.Scanning;
using ConsentAnalyzers.ToolTests.Baselines;

namespace ConsentAnalyzers.ToolTests.Fixing;

public class FixSummaryTests
{
    private static readonly FixSelection All = new([], includesTexts: false);

    [Theory]
    [InlineData("CONSENT001", "a.cs", "no bulk run can tell what is meant here, or what would be deleted")]
    [InlineData("CONSENT004", "a.cs", "its fix writes what people read; apply it in an editor and read it")]
    [InlineData("CONSENT004", "a.razor", "its fix writes what people read; --include-texts writes it")]
    [InlineData("CONSENT005", "a.cs", "where consent is asked for is decided use by use, in an editor")]
    [InlineData("CONSENT901", "a.cs", "it is about the configuration; see 'consent explain CONSENT901'")]
    public void WhatIsLeftSaysWhy(string rule, string file, string why) => Assert.Equal(why, LeftFinding.ReasonFor(Findings.At(file, 1, "T.M | true", rule), All));

    [Fact]
    public void WhatWasNotAskedForSaysSo() => Assert.Equal(
        "it was not asked for", LeftFinding.ReasonFor(Findings.At("a.cs", 1, "T.M | true"), new(["CONSENT003"], includesTexts: false)));

    [Fact]
    public void ARuleThatIsNamedWritesItsTexts()
    {
        Assert.False(All.Takes("CONSENT002"));
        Assert.True(new FixSelection(["CONSENT002"], includesTexts: false).Takes("CONSENT002"));
        Assert.DoesNotContain("CONSENT002", new FixSelection(["CONSENT002"], includesTexts: false).Silenced);
    }

    [Fact]
    public void WhereARuleIsNamedTheOthersAreSilent()
    {
        FixSelection named = new(["CONSENT003"], includesTexts: true);

        Assert.Equal(["CONSENT003", "CONSENT900"], named.Diagnostics);
        Assert.Equal(FixableRule.All.Select(rule => rule.Id).Where(id => id != "CONSENT003"), named.Silenced);
    }

    [Fact]
    public void WhatIsKnownIsLeftAndCounted()
    {
        var scan = Findings.Scan(Findings.At("a.cs", 1, "T.M | true") with { Suppressed = new(IsBaseline: true, "PRIV-1") });
        var outcome = FixOutcome.Of(scan, scan, [], All, isDryRun: false);

        Assert.Equal("There is nothing to fix. 1 finding that the baseline or the source takes out stays as it is.\n", FixText.Of(outcome));
        Assert.Equal(0, outcome.ExitCode);
    }

    [Fact]
    public void WhatWasNotAnalysedEndsWithACodeOfItsOwn()
    {
        var scan = Findings.Scan() with { Gaps = [new("A.csproj", "error CS0246", IsFailure: true)] };
        var outcome = FixOutcome.Of(scan, scan, [], All, isDryRun: false);

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("A.csproj: error CS0246", FixText.Of(outcome), StringComparison.Ordinal);
    }

    [Fact]
    public void ForeignTextCommandsNoTerminalAndMarksUpNothing()
    {
        var found = Findings.Scan(Findings.At("a.cs", 1, "T.M | true") with { Message = "'\e[31m<b>|*x*' is on" });
        FileChange change = new("a.cs", "a\n"u8.ToArray(), "a\e[2J\n````\n"u8.ToArray());
        var outcome = FixOutcome.Of(found, found, [change], All, isDryRun: true);

        Assert.DoesNotContain("\e", FixText.Of(outcome), StringComparison.Ordinal);
        Assert.DoesNotContain("\e", FixMarkdown.Of(outcome), StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;\\|\\*x\\*", FixMarkdown.Of(outcome), StringComparison.Ordinal);
        Assert.Contains("`````diff\n", FixMarkdown.Of(outcome), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CONSENT005", "CONSENT005 has no fix in bulk")]
    [InlineData("CONSENT0003", "the nearest is CONSENT003")]
    public void ARuleWithoutAFixIsAMatterOfUsage(string rule, string message)
    {
        var run = CommandLine.Consent("fix", "--diagnostics", rule);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }
}
