using System.Diagnostics;

namespace ConsentAnalyzers.ToolTests;

/// <summary>The tool as a shell runs it.</summary>
internal static class CommandLine
{
    public static Outcome Consent(params string[] arguments) => Consent(AppContext.BaseDirectory, arguments);

    public static Outcome Consent(string folder, string[] arguments, string? cache = null)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "consent.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["COLUMNS"] = "80";
        if (cache is not null)
        {
            start.Environment["CONSENT_SCAN_CACHE"] = cache;
        }

        using var run = Process.Start(start)!;
        var errors = run.StandardError.ReadToEndAsync();
        var output = run.StandardOutput.ReadToEnd();
        run.WaitForExit();
        return new(run.ExitCode, output, errors.Result);
    }
}

/// <summary>What a run said and how it ended.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Errors);
