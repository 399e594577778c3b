namespace ConsentAnalyzers.ToolTests.Commands;

public class CommandLineTests
{
    [Theory]
    [InlineData("scna")]
    [InlineData("scan", "--fail-on", "some")]
    [InlineData("scan", "nowhere")]
    [InlineData("scan", "--property", "nothing")]
    [InlineData("scan", "--baseline", "nowhere.baseline")]
    public void SaysOnTheErrorStreamWhatCannotBeUsed(params string[] arguments)
    {
        var run = CommandLine.Consent(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.NotEqual("", run.Errors);
        Assert.DoesNotContain("   at ", run.Errors);
    }

    [Fact]
    public void SaysWhichHelpTellsMore() => Assert.Contains("'consent baseline create --help'", CommandLine.Consent("baseline", "create", "--until", "soon").Errors);

    [Fact]
    public void ShowsExamplesInTheHelpOfACommand()
    {
        var run = CommandLine.Consent("scan", "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Examples:", run.Output);
        Assert.Contains("Exit codes:", run.Output);
    }

    [Fact]
    public void SaysItsVersion() => Assert.Matches(@"^\d+\.\d+\.\d+", CommandLine.Consent("--version").Output);

    [Fact]
    public void CompletesWhatIsTyped()
    {
        Assert.Contains("scan", CommandLine.Consent("[suggest:2]", "sc").Output);
        Assert.Contains("sarif", CommandLine.Consent("[suggest:14]", "scan --format ").Output);
    }
}
