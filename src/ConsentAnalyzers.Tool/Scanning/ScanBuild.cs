namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>Runs the build. What it came to is told by what it left behind, not by its exit code.</summary>
internal static class ScanBuild
{
    private const string Said = "consent: ";

    /// <returns>What the SDK itself said where it did not even begin to build.</returns>
    public static async Task<string> Run(ScanTarget target, ScanRequest request, ScanFolder folder, TextWriter progress, CancellationToken cancellation)
    {
        var errors = await Build(request);

        // A restore that fails for one project stops the build of all; what could be restored is built all the same.
        if (request.Restore && Compilation.ReadFrom(folder.Run).Count == 0 && File.Exists(folder.Errors))
        {
            await Build(request with { Restore = false });
        }

        return errors;

        async Task<string> Build(ScanRequest how)
        {
            var (_, said) = await Dotnet.RunAsync(Arguments(target, how, folder), target.Folder, Environment(request, folder), Tell, cancellation);
            await progress.WriteAsync(said);
            return said;
        }

        async Task Tell(string line)
        {
            if (line.TrimStart().StartsWith(Said, StringComparison.Ordinal))
            {
                await progress.WriteLineAsync("  " + line.TrimStart()[Said.Length..].Trim());
            }
        }
    }

    /// <summary>What makes a build take the analyzers in and put what it makes beside the tree.</summary>
    public static Dictionary<string, string> Environment(ScanRequest request, ScanFolder folder) => new()
    {
        ["CustomAfterDirectoryBuildProps"] = Payload.BeforeProps,
        ["CustomBeforeMicrosoftCSharpTargets"] = Payload.OutputsTargets,
        ["CustomBeforeMicrosoftVisualBasicTargets"] = Payload.OutputsTargets,
        ["CustomAfterMicrosoftCSharpTargets"] = Payload.InjectTargets,
        ["ConsentScanFolder"] = folder.Projects,
        ["ConsentScanLogs"] = folder.Logs,
        ["ConsentScanRun"] = folder.Run,
        ["ConsentScanRestore"] = request.Restore ? "true" : "false",
        ["ConsentScanConfig"] = request.Inventory ? Payload.InventoryConfig : "",
        ["ConsentScanBaseline"] = request.IncludesKnown ? "false" : request.Baseline is { } baseline ? Path.GetFullPath(baseline) : "",
    };

    private static IEnumerable<string> Arguments(ScanTarget target, ScanRequest request, ScanFolder folder)
    {
        yield return "build";
        yield return Directory.Exists(target.File) ? Traversal.Write(folder.Run, target.Projects) : target.File;
        yield return "--nologo";
        yield return "-tl:off";
        yield return "-v:minimal";
        yield return "-clp:NoSummary";
        yield return $"-flp:LogFile={folder.Errors};ErrorsOnly;Append;Encoding=UTF-8";
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
}
