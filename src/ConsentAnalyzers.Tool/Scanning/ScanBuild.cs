using System.ComponentModel;
using System.Diagnostics;

namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>Runs the build. What it came to is told by what it left behind, not by its exit code.</summary>
internal static class ScanBuild
{
    private const string Said = "consent: ";

    // What a build around this one pins for its own children.
    private static readonly string[] Foreign = ["MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly"];

    public static async Task Run(ScanTarget target, ScanRequest request, ScanFolder folder, TextWriter progress, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", Arguments(target, request, folder))
        {
            WorkingDirectory = target.Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Describe(start.Environment, request, folder);
        using var build = Begin(start);
        try
        {
            var errors = build.StandardError.ReadToEndAsync(cancellation);
            while (await build.StandardOutput.ReadLineAsync(cancellation) is { } line)
            {
                if (line.TrimStart().StartsWith(Said, StringComparison.Ordinal))
                {
                    await progress.WriteLineAsync("  " + line.TrimStart()[Said.Length..].Trim());
                }
            }

            await build.WaitForExitAsync(cancellation);
            await progress.WriteAsync(await errors);
        }
        catch (OperationCanceledException)
        {
            build.Kill(entireProcessTree: true);
            throw;
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

    private static IEnumerable<string> Arguments(ScanTarget target, ScanRequest request, ScanFolder folder)
    {
        yield return "build";
        yield return Directory.Exists(target.File) ? Traversal.Write(folder.Run, target.Projects) : target.File;
        yield return "--nologo";
        yield return "-tl:off";
        yield return "-v:minimal";
        yield return "-clp:NoSummary";
        yield return $"-flp:LogFile={folder.Errors};ErrorsOnly;Encoding=UTF-8";
        if (request.Configuration is { } configuration)
        {
            yield return $"-p:Configuration={Escaped(configuration)}";
        }

        if (!request.Restore)
        {
            yield return "--no-restore";
        }

        foreach (var (name, value) in request.Properties)
        {
            yield return $"-p:{name}={Escaped(value)}";
        }
    }

    // Both would begin another property.
    private static string Escaped(string value) => value.Replace(";", "%3B").Replace(",", "%2C");

    private static void Describe(IDictionary<string, string?> environment, ScanRequest request, ScanFolder folder)
    {
        foreach (var name in environment.Keys.Where(name => Foreign.Contains(name, StringComparer.OrdinalIgnoreCase)).ToList())
        {
            environment.Remove(name);
        }

        environment["CustomAfterDirectoryBuildProps"] = Payload.BeforeProps;
        environment["CustomBeforeMicrosoftCSharpTargets"] = Payload.OutputsTargets;
        environment["CustomBeforeMicrosoftVisualBasicTargets"] = Payload.OutputsTargets;
        environment["CustomAfterMicrosoftCSharpTargets"] = Payload.InjectTargets;
        environment["ConsentScanFolder"] = folder.Projects;
        environment["ConsentScanLogs"] = folder.Logs;
        environment["ConsentScanRun"] = folder.Run;
        environment["ConsentScanRestore"] = request.Restore ? "true" : "false";
        environment["ConsentScanConfig"] = request.Inventory ? Payload.InventoryConfig : "";
        environment["ConsentScanBaseline"] = request.Baseline is { } baseline ? Path.GetFullPath(baseline) : "";
    }
}
