namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>Tells what a scan looked at from start to end.</summary>
internal static class AnalysedFiles
{
    /// <summary>The files that only compilations hold which were compiled; relative to the root, with forward slashes.</summary>
    public static IReadOnlySet<string> Of(IReadOnlyList<Compilation> compilations, ProjectSelection selection, string root)
    {
        // One target of a project may have failed before it knew its files; those of the others are the same but for a few.
        var failed = compilations.Where(compilation => !compilation.IsComplete).Select(compilation => compilation.Project).ToHashSet();
        var seen = compilations.Where(compilation => selection.Takes(compilation.Project)).ToLookup(compilation => !failed.Contains(compilation.Project), compilation => compilation.Files);
        return seen[true].SelectMany(files => files).Except(seen[false].SelectMany(files => files))
            .Where(file => file.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .ToHashSet();
    }
}
