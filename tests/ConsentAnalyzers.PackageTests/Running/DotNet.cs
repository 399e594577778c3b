using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ConsentAnalyzers.PackageTests.Running;

/// <summary>What a run of <c>dotnet</c> came to.</summary>
internal sealed partial record Run(int ExitCode, string Output)
{
    /// <summary>What stands on standard output alone.</summary>
    public string Printed { get; init; } = "";

    public Run Succeeded() => ExitCode == 0 ? this : throw new InvalidOperationException(Output);

    /// <summary>The lines that say a warning or an error of a rule, each once; a build repeats them in its summary.</summary>
    public IReadOnlyList<string> Lines(string severity, string id) =>
        [.. Output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains($"{severity} {id}:")).Distinct()];

    /// <summary>Where findings of one severity are, each once: <c>Privacy.razor(3,14): CONSENT001</c>.</summary>
    public IReadOnlyList<string> Places(string severity) =>
    [
        .. Finding.Matches(Output)
            .Where(match => match.Groups["severity"].Value == severity)
            .Select(match => $"{match.Groups["place"].Value}: {match.Groups["id"].Value}")
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Every warning and error that is not of this package, each once.</summary>
    public IReadOnlyList<string> OthersWarnings() =>
    [
        .. Output.Split('\n').Select(line => line.Trim())
            .Where(line => (line.Contains("warning ") || line.Contains("error ")) && !line.Contains("CONSENT"))

            // A busy machine makes MSBuild copy a file once more, and warn of that.
            .Where(line => !line.Contains("MSB3026"))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"(?<place>[^/\\\s]+\(\d+,\d+\)): (?<severity>\w+) (?<id>CONSENT\d+):")]
    private static partial Regex Finding { get; }
}

internal static class DotNet
{
    public static Task<Run> In(string folder, params string[] arguments) => In(folder, [], arguments);

    public static async Task<Run> In(string folder, IEnumerable<KeyValuePair<string, string>> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var scratch = new TemporaryFolder();
        Isolate(start.Environment, scratch.Path);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Run(process.ExitCode, await output + await error) { Printed = await output };
    }

    private static void Isolate(IDictionary<string, string?> environment, string scratch)
    {
        // The run that these tests are part of describes itself to its children; a user's shell would not.
        foreach (var name in environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            environment.Remove(name);
        }

        // The compiler leaves folders in the temporary one at every run.
        environment["TMPDIR"] = environment["TMP"] = environment["TEMP"] = scratch;

        // No process outlives its test.
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["UseSharedCompilation"] = "false";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "1";
    }
}
