namespace ConsentAnalyzers.ToolTests.Baselines;

public class BaselineRunTests(KeptBaseline product) : IClassFixture<KeptBaseline>
{
    [Fact]
    public void FiftyFindingsOnTwoTargetsAreFiftyEntries()
    {
        Assert.Equal(0, product.Created.ExitCode);
        Assert.Equal(KeptBaseline.Count, product.Written.Split('\n').Count(line => line.StartsWith("CONSENT", StringComparison.Ordinal)));
        Assert.Contains("CONSENT001 | src/App/Choices.cs | Choices.AllowMarketing1 | true -- PRIV-1\n", product.Written, StringComparison.Ordinal);
        Assert.Contains("CONSENT003 | src/App/appsettings.json | Chats:RetentionDays | P1825D -- PRIV-1\n", product.Written, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutABaselineEveryFindingIsNew()
    {
        Assert.Equal(1, product.CheckedBefore.ExitCode);
        Assert.Equal(KeptBaseline.Count, product.CheckedBefore.Said.Split('\n').Count(line => line.StartsWith("new: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ABaselineLivesWithItsCode()
    {
        // All in one, because each step builds.
        var check = await product.Run(run => run.CheckAsync(default));
        Assert.Equal(0, check.ExitCode);
        Assert.EndsWith("consent.baseline: 50 known findings\n", check.Said, StringComparison.Ordinal);

        product.WriteSettings(3650);
        product.WriteChoices("Renamed");
        product.WriteCode("src/App/Broken.cs", "class Broken { Missing _missing; }\n");
        var incomplete = await product.Run(run => run.PruneAsync(default));
        Assert.Equal(3, incomplete.ExitCode);
        Assert.Equal(product.Written, product.Baseline());

        product.WriteCode("src/App/Broken.cs", "");
        var dry = await product.Run(run => run.UpdateAsync("PRIV-2", default), isDryRun: true);
        Assert.Equal(product.Written, product.Baseline());

        var updated = await product.Run(run => run.UpdateAsync(null, default));
        Assert.Equal(1, updated.ExitCode);
        Assert.Contains("Chats:RetentionDays | P3650D", dry.Said, StringComparison.Ordinal);
        Assert.Contains("new: src/App/appsettings.json:1: CONSENT003: ", updated.Said, StringComparison.Ordinal);
        Assert.Contains("CONSENT001 | src/App/Choices.cs | Renamed.AllowMarketing1 | true -- PRIV-1\n", product.Baseline(), StringComparison.Ordinal);
        Assert.DoesNotContain("RetentionDays", product.Baseline(), StringComparison.Ordinal);
    }
}
