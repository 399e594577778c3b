namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>What is built, and the projects that are to be seen in it.</summary>
/// <param name="File">The solution, project or folder that is built, by its full path.</param>
/// <param name="Projects">Full paths of the projects of every language.</param>
internal sealed record ScanTarget(string File, IReadOnlyList<string> Projects)
{
    /// <summary>Projects that the solution does not build as it is configured.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    public string Folder => Directory.Exists(File) ? File : Path.GetDirectoryName(File)!;
}
