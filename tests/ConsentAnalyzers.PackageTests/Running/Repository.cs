using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;

namespace ConsentAnalyzers.PackageTests.Running;

/// <summary>This repository, as somebody has it who has just cloned it.</summary>
internal static class Repository
{
    private static readonly string[] Made = ["bin", "obj", ".git", ".vs", "artifacts", "TestResults", "data"];
    private static readonly string[] Left = [.. Made, "tests"];

    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().First(metadata => metadata.Key == "Repository").Value!;

    /// <summary>What is needed to build and pack, in a folder of its own: no run touches another's output.</summary>
    public static TemporaryFolder Clone()
    {
        var clone = new TemporaryFolder();
        Copy(new DirectoryInfo(Root), clone.Path);
        return clone;
    }

    /// <summary>All that somebody can work on, with what is new; nothing that git ignores.</summary>
    public static async Task<TemporaryFolder> CloneWithTests()
    {
        var clone = new TemporaryFolder();
        foreach (var file in await Files())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(clone[file])!);
            File.Copy(Path.Combine(Root, file), clone[file]);
        }

        return clone;
    }

    private static async Task<IEnumerable<string>> Files()
    {
        var start = new ProcessStartInfo("git", ["-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
        };
        try
        {
            using var git = Process.Start(start)!;
            var listed = await git.StandardOutput.ReadToEndAsync();
            await git.WaitForExitAsync();
            return git.ExitCode == 0 ? listed.Split('\0').Where(file => file.Length > 0 && File.Exists(Path.Combine(Root, file))) : Walk(Root);
        }
        catch (Win32Exception)
        {
            return Walk(Root);
        }
    }

    // Whoever took the source as an archive has no git.
    private static IEnumerable<string> Walk(string folder) =>
        Directory.EnumerateFiles(folder).Select(file => Path.GetRelativePath(Root, file))
            .Concat(Directory.EnumerateDirectories(folder).Where(inner => !Made.Contains(Path.GetFileName(inner))).SelectMany(Walk));

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles().Where(file => file.Name != ".git"))
        {
            file.CopyTo(Path.Combine(to, file.Name));
        }

        foreach (var folder in from.EnumerateDirectories().Where(folder => !Left.Contains(folder.Name)))
        {
            Copy(folder, Path.Combine(to, folder.Name));
        }
    }
}
