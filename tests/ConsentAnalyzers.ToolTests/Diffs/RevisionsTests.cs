using System.Diagnostics;

namespace ConsentAnalyzers.ToolTests.Diffs;

public sealed class RevisionsTests(History history) : IClassFixture<History>
{
    [Fact]
    public void TwoRevisionsAreComparedAndTheRepositoryStaysAsItWas()
    {
        var before = history.State;

        var outcome = history.Diff("honest", "worse");

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("<!-- consent diff -->\n**Gets worse:** ", outcome.Output);
        Assert.Contains("**starts as: off → on**", outcome.Output);
        Assert.Contains("**period: 30 days → 5 years**", outcome.Output);
        Assert.Contains("CONSENT001", outcome.Output);
        Assert.Contains("CONSENT003", outcome.Output);
        Assert.DoesNotContain("consent-diff-", outcome.Output);
        Assert.Equal(before, history.State);
        Assert.False(history.HookRan);
    }

    [Fact]
    public void WithoutANewRevisionTheFilesAreComparedAsTheyAre()
    {
        history.Write("src/Shop/Consents.cs", History.Consents("false"));
        try
        {
            var outcome = history.Diff(history.Worse, "--format", "text");

            Assert.StartsWith("Gets better: ", outcome.Output);
            Assert.Equal(0, outcome.ExitCode);
        }
        finally
        {
            history.Git("checkout", "--quiet", "--", ".");
        }
    }

    [Fact]
    public void ARevisionThatDoesNotCompileIsIncompleteAndLeavesNothing()
    {
        var before = history.State;

        var outcome = history.Diff("broken", history.Worse);

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("**Not everything could be analysed as it was before:**", outcome.Output);
        Assert.Equal(before, history.State);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("HEAD:src")]
    [InlineData("missing.json")]
    public void WhatIsNoRevisionIsSaidToBeNone(string revision)
    {
        var outcome = history.Diff(revision);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains($"{revision} is neither an inventory file nor a revision of this repository", outcome.Errors);
    }

    [Fact]
    public void APathThatARevisionLacksIsNamed()
    {
        history.Write("src/New/New.csproj", "<Project />");
        try
        {
            var outcome = history.Diff("honest", "--path", "../New/New.csproj");

            Assert.Equal(2, outcome.ExitCode);
            Assert.Contains("honest has no src/New/New.csproj.", outcome.Errors);
            Assert.DoesNotContain("prunable", history.State);
        }
        finally
        {
            Directory.Delete(history["src/New"], recursive: true);
        }
    }

    [Fact]
    public void AFolderWithoutAProjectIsNamedAsItWasGiven()
    {
        var outcome = history.Diff("honest", "--path", "Pages");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("honest: There is no solution or project in Pages or below it.", outcome.Errors);
    }

    [Fact]
    public async Task AComparisonThatIsInterruptedLeavesNothing()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var before = history.State;
        using var run = history.Start("honest", "worse");
        var output = run.StandardOutput.ReadToEndAsync();
        string? line;
        do
        {
            line = await run.StandardError.ReadLineAsync();
        }
        while (line?.StartsWith("Building", StringComparison.Ordinal) == false);

        using var signal = Process.Start("kill", ["-INT", $"{run.Id}"]);
        await run.StandardError.ReadToEndAsync();
        await run.WaitForExitAsync();

        Assert.Equal("", await output);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Equal(before, history.State);
    }
}
