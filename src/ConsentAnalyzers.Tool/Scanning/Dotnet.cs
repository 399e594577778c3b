using System.ComponentModel;
using System.Diagnostics;

namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>Runs the user's own SDK.</summary>
internal static class Dotnet
{
    // What a build around this one pins for its own children.
    private static readonly string[] Foreign = ["MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly"];

    /// <summary>Runs a command to its end; a run that nobody waits for any more is ended with all that it started.</summary>
    /// <param name="environment">What it finds in its environment besides.</param>
    /// <param name="line">Hears every line that it says.</param>
    /// <returns>The exit code, and what it said of errors.</returns>
    public static async Task<(int ExitCode, string Errors)> RunAsync(
        IEnumerable<string> arguments, string folder, IEnumerable<KeyValuePair<string, string>> environment, Func<string, Task> line, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Describe(start.Environment, environment);
        using var run = Begin(start);
        try
        {
            var errors = run.StandardError.ReadToEndAsync(cancellation);
            while (await run.StandardOutput.ReadLineAsync(cancellation) is { } said)
            {
                await line(said);
            }

            await run.WaitForExitAsync(cancellation);
            return (run.ExitCode, await errors);
        }
        catch (OperationCanceledException)
        {
            run.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static void Describe(IDictionary<string, string?> all, IEnumerable<KeyValuePair<string, string>> wanted)
    {
        foreach (var name in all.Keys.Where(name => Foreign.Contains(name, StringComparer.OrdinalIgnoreCase)).ToList())
        {
            all.Remove(name);
        }

        foreach (var (name, value) in wanted)
        {
            all[name] = value;
        }
    }

    private static Process Begin(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new UsageException($"The .NET SDK cannot be started ({missing.Message}). Is dotnet on the PATH?");
        }
    }
}
