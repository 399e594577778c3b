using System.Text;
using System.Text.RegularExpressions;

namespace ConsentAnalyzers.PackageTests.Running;

/// <summary>
/// A project that knows nothing of the packages, beside it a source for them alone; all that a shell does in it, command by command,
/// with what it prints. Nothing of the user's own is read or written, and nothing comes from the network.
/// </summary>
internal sealed partial class FreshFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _home = new();
    private readonly StringBuilder _transcript = new();

    public FreshFolder(string feed, params (string File, string Text)[] files)
    {
        _folder.Write("nuget.config", $"""<configuration><packageSources><clear /><add key="consent-analyzers" value="{feed}" /></packageSources></configuration>""");
        foreach (var (file, text) in files)
        {
            _folder.Write(file, text);
        }
    }

    public string Transcript => _transcript.ToString();

    public async Task<Run> Types(string command)
    {
        var run = await Does(command);
        _transcript.Append($"$ {command}\n{Shown(command, run)}{(run.ExitCode == 0 ? "" : $"[exit code {run.ExitCode}]\n")}");
        return run;
    }

    public void Dispose()
    {
        _folder.Dispose();
        _home.Dispose();
    }

    private Task<Run> Does(string command)
    {
        var words = command.Split(' ');
        if (words is ["rm", var file])
        {
            File.Delete(_folder[file]);
            return Task.FromResult(new Run(0, ""));
        }

        // Only a version that no cache has seen shows what was just packed; it is a prerelease, which has to be named.
        string[] version = Taking.IsMatch(command) ? ["--version", PackedPackage.Version] : [];
        return DotNet.In(
            _folder.Path,
            [new("DOTNET_CLI_HOME", _home.Path), new("NUGET_PACKAGES", _home["packages"]), new("CONSENT_SCAN_CACHE", _home["scans"])],
            [.. words[1..], .. version]);
    }

    private static string Shown(string command, Run run) =>
        command.StartsWith("dotnet consent ", StringComparison.Ordinal) ? run.Printed.ReplaceLineEndings("\n")
        : run.ExitCode == 0 ? ""
        : run.Output;

    [GeneratedRegex("^dotnet (add package|tool install) ")]
    private static partial Regex Taking { get; }
}
