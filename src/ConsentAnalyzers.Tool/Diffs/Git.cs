using System.ComponentModel;
using System.Diagnostics;

namespace ConsentAnalyzers.Tool.Diffs;

/// <summary>Runs git in a folder, without the user's hooks and without fetching large files.</summary>
internal sealed class Git(string folder)
{
    /// <summary>Set while git runs a hook that runs us; they would name another repository or index.</summary>
    private static readonly string[] Misleading =
        ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY", "GIT_NAMESPACE"];

    /// <returns>What git writes, without the line's end; null where it fails.</returns>
    public async Task<string?> Ask(CancellationToken cancellation, params string[] arguments)
    {
        var (code, output, _) = await Run(arguments, cancellation);
        return code == 0 ? output : null;
    }

    /// <exception cref="UsageException">Git fails; the message is its own.</exception>
    public async Task Do(CancellationToken cancellation, params string[] arguments)
    {
        var (code, _, errors) = await Run(arguments, cancellation);
        if (code != 0)
        {
            throw new UsageException($"git {arguments[0]} failed: {errors}");
        }
    }

    private async Task<(int Code, string Output, string Errors)> Run(string[] arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("git", ["-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GIT_LFS_SKIP_SMUDGE"] = "1";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        foreach (var name in Misleading)
        {
            start.Environment.Remove(name);
        }

        using var git = Start(start);
        var output = git.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = git.StandardError.ReadToEndAsync(CancellationToken.None);
        // A git that is stopped half way leaves locks behind; it is quick enough to be waited for.
        await git.WaitForExitAsync(CancellationToken.None);
        cancellation.ThrowIfCancellationRequested();
        return (git.ExitCode, (await output).TrimEnd('\r', '\n'), (await errors).Trim());
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new UsageException("git is not found; it is needed to compare revisions.");
        }
    }
}
