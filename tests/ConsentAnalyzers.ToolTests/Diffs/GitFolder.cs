using System.Diagnostics;

namespace ConsentAnalyzers.ToolTests.Diffs;

/// <summary>A repository of a test's own, and comparisons of its revisions.</summary>
public abstract class GitFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _temporary = new();

    protected GitFolder()
    {
        Git("init", "--quiet", "--initial-branch", "main");
        Git("config", "user.name", "Somebody");
        Git("config", "user.email", "somebody@example.com");
    }

    public string this[string path] => _folder[path];

    /// <summary>What a comparison must leave as it is.</summary>
    internal string State => string.Join('\n',
    [
        Git("worktree", "list", "--porcelain"),
        Git("status", "--porcelain", "--ignored"),
        Git("for-each-ref"),
        Directory.Exists(_folder[".git/worktrees"]) ? "worktrees" : "",
        .. Directory.EnumerateFileSystemEntries(_temporary.Path, "consent-diff-*"),
    ]);

    public void Write(string path, string text) => _folder.Write(path, text);

    /// <summary>The process of a comparison, with a folder for temporary files of its own.</summary>
    internal Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "consent.dll"), "diff", .. arguments])
        {
            WorkingDirectory = Directory.Exists(_folder["src/Shop"]) ? _folder["src/Shop"] : _folder.Path,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["TMPDIR"] = start.Environment["TEMP"] = start.Environment["TMP"] = _temporary.Path;
        start.Environment["CONSENT_SCAN_CACHE"] = _temporary["cache"];
        // As in a hook of another repository.
        start.Environment["GIT_DIR"] = _temporary["elsewhere"];
        return Process.Start(start)!;
    }

    internal Outcome Diff(params string[] arguments)
    {
        using var run = Start(arguments);
        var errors = run.StandardError.ReadToEndAsync();
        var output = run.StandardOutput.ReadToEnd();
        run.WaitForExit();
        return new(run.ExitCode, output, errors.Result);
    }

    public string Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-c", "core.hooksPath=/dev/null", .. arguments]) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true })!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0 ? output : throw new InvalidOperationException($"git {string.Join(' ', arguments)} ended with {git.ExitCode}.");
    }

    public void Dispose()
    {
        _folder.Dispose();
        _temporary.Dispose();
    }

    protected void Commit(string tag)
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--message", tag);
        Git("tag", tag);
    }
}
