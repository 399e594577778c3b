using System.Diagnostics;

namespace ConsentAnalyzers.ToolTests.Diffs;

/// <summary>A small repository: at first it asks honestly, then a consent starts on and chats are kept for five years.</summary>
public sealed class History : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><NuGetAudit>false</NuGetAudit></PropertyGroup></Project>
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _temporary = new();

    public History()
    {
        Git("init", "--quiet", "--initial-branch", "main");
        Git("config", "user.name", "Somebody");
        Git("config", "user.email", "somebody@example.com");
        _folder.Write("src/Shop/Shop.csproj", Project);
        _folder.Write(".gitignore", "bin/\nobj/\n");
        Commit("honest", "false", days: 30);
        Commit("worse", "true", days: 1825);
        Commit("broken", "maybe", days: 1825);
        Git("reset", "--quiet", "--hard", "worse");
        _folder.Write(".git/hooks/post-checkout", "#!/bin/sh\ntouch \"$(git rev-parse --git-common-dir)/hook-ran\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder[".git/hooks/post-checkout"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public string Folder => _folder.Path;

    public bool HookRan => File.Exists(_folder[".git/hook-ran"]);

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
            WorkingDirectory = _folder[Path.Combine("src", "Shop")],
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

    internal static string Consents(string value) => $"public class Consents {{ public bool AllowTrainingOnMyChats {{ get; set; }} = {value}; }}\n";

    private static string Retention(int days) =>
        $"public class Retention {{ public static readonly System.TimeSpan ChatRetention = System.TimeSpan.FromDays({days}); }}\n";

    private void Commit(string tag, string value, int days)
    {
        _folder.Write("src/Shop/Consents.cs", Consents(value));
        _folder.Write("src/Shop/Retention.cs", Retention(days));
        Git("add", "--all");
        Git("commit", "--quiet", "--message", tag);
        Git("tag", tag);
    }
}
