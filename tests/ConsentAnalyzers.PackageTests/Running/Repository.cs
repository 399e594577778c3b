using System.Reflection;

namespace ConsentAnalyzers.PackageTests.Running;

/// <summary>This repository, as somebody has it who has just cloned it.</summary>
internal static class Repository
{
    private static readonly string[] Left = ["bin", "obj", ".git", ".vs", "artifacts", "TestResults", "data", "tests", "docs"];

    private static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().First(metadata => metadata.Key == "Repository").Value!;

    /// <summary>What is needed to build and pack, in a folder of its own: no run touches another's output.</summary>
    public static TemporaryFolder Clone()
    {
        var clone = new TemporaryFolder();
        Copy(new DirectoryInfo(Root), clone.Path);
        return clone;
    }

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
