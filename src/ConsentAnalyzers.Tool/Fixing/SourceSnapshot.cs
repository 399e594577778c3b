namespace ConsentAnalyzers.Tool.Fixing;

/// <summary>Files as they were, so that what became of them can be told and taken back.</summary>
/// <param name="root">The folder that their paths are relative to.</param>
/// <param name="before">Their bytes.</param>
internal sealed class SourceSnapshot(string root, IReadOnlyDictionary<string, byte[]> before)
{
    public static SourceSnapshot Of(string root, IEnumerable<string> paths) => new(
        root, paths.Where(path => File.Exists(Path.Combine(root, path))).Distinct().ToDictionary(path => path, path => File.ReadAllBytes(Path.Combine(root, path))));

    /// <summary>What is different now, in the order of the paths.</summary>
    public IReadOnlyList<FileChange> Changes() =>
    [
        .. before
            .Select(file => new FileChange(file.Key, file.Value, File.ReadAllBytes(Path.Combine(root, file.Key))))
            .Where(change => !change.Before.AsSpan().SequenceEqual(change.After))
            .OrderBy(change => change.Path, StringComparer.Ordinal),
    ];

    /// <summary>
    /// Writes back what is different. The files are new in time, or the next build would take what it made of them in between for current.
    /// </summary>
    public void Restore()
    {
        foreach (var change in Changes())
        {
            File.WriteAllBytes(Path.Combine(root, change.Path), change.Before);
        }
    }
}

/// <summary>A file that a run changed.</summary>
/// <param name="Path">Relative to the root, with forward slashes.</param>
internal sealed record FileChange(string Path, byte[] Before, byte[] After);
