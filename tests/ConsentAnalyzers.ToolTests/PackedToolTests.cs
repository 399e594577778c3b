using System.Diagnostics;

namespace ConsentAnalyzers.ToolTests;

/// <summary>The tool as somebody gets it: packed, and installed or run from a folder of packages.</summary>
public sealed class PackedToolTests : IDisposable
{
    private static readonly string Version = $"0.1.0-test.{DateTime.UtcNow.Ticks}";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void InstallsFromAFolderScansAndPassesItsExitCodeOn()
    {
        Pack();
        Succeed("tool", "install", "ConsentAnalyzers.Tool", "--version", Version, "--tool-path", _folder["tools"]);
        _folder.Write("app/App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        _folder.Write("app/Choices.cs", "public class Choices { public bool AllowTrainingOnMyChats { get; set; } = true; }\n");

        var scan = Run(_folder["tools/consent"], "scan", "app", "--format", "github");

        Assert.StartsWith("::warning file=Choices.cs,line=1,", scan.Output);
        Assert.Equal(1, scan.ExitCode);
        Assert.Equal(2, Run("dotnet", "tool", "exec", $"ConsentAnalyzers.Tool@{Version}", "--yes", "--", "scan", "nowhere").ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    // No version of it is anywhere else, and no folder of the user's is touched.
    private void Pack()
    {
        _folder.Write("nuget.config", """
            <configuration>
              <packageSources><add key="local" value="packages" /></packageSources>
              <packageSourceMapping><packageSource key="local"><package pattern="ConsentAnalyzers.Tool" /></packageSource></packageSourceMapping>
            </configuration>
            """);
        Succeed(
            "pack", Path.Combine(Repository.Folder, "src", "ConsentAnalyzers.Tool"), "--no-build", "--no-restore",
            "-c", Directory.GetParent(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))!.Name, "-o", _folder["packages"], $"-p:Version={Version}");
    }

    private void Succeed(params string[] arguments)
    {
        var run = Run("dotnet", arguments);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
    }

    private Outcome Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _folder.Path,
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["NUGET_PACKAGES"] = _folder["cache"];
        start.Environment["CONSENT_SCAN_CACHE"] = _folder["scans"];
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using var run = Process.Start(start)!;
        var errors = run.StandardError.ReadToEndAsync();
        var output = run.StandardOutput.ReadToEnd();
        run.WaitForExit();
        return new(run.ExitCode, output, errors.Result);
    }
}
