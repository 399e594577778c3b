namespace ConsentAnalyzers.ToolTests;

public class ExitCodesTests
{
    [Fact]
    public void AMistypedCommandIsAMatterOfUsage() => Assert.Equal(2, CommandLine.Consent("scna").ExitCode);
}
