namespace ConsentAnalyzers.Tests;

/// <summary>The files of this repository, without what a build or git puts there.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] Skipped = ["bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts"];

    public static string Root { get; } = PlatformReferences.Folder("Repository");

    public static IEnumerable<string> In(string folder) => Walk(Path.Combine(Root, folder));

    public static IEnumerable<string> In(string folder, params string[] extensions) =>
        In(folder).Where(file => extensions.Contains(Path.GetExtension(file)));

    private static IEnumerable<string> Walk(string folder) =>
        Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)
            .Concat(Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Where(IsSource).SelectMany(Walk));

    private static bool IsSource(string folder) =>
        Path.GetFileName(folder) is var name && !name.StartsWith('.') && !Skipped.Contains(name);
}
