using System.Diagnostics;

namespace ConsentAnalyzers.ToolTests;

public class ExitCodesTests
{
    [Fact]
    public void AMistypedCommandIsAMatterOfUsage()
    {
        using var run = Process.Start(new ProcessStartInfo("dotnet", ["consent.dll", "scna"])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        run.WaitForExit();

        Assert.Equal(2, run.ExitCode);
    }
}
