namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>The projects that count, where only some do.</summary>
internal sealed class ProjectSelection
{
    private readonly HashSet<string>? _taken;

    private ProjectSelection(IEnumerable<string>? taken) => _taken = taken?.ToHashSet(StringComparer.Ordinal);

    /// <exception cref="UsageException">A name is that of no project.</exception>
    public static ProjectSelection Of(IReadOnlyList<string> names, ScanTarget target)
    {
        if (names.Count == 0)
        {
            return new(null);
        }

        IReadOnlyList<string> all = [.. target.Projects, .. target.LeftOut];
        return new(names.SelectMany(name => all.Where(project => IsCalled(project, name)).ToList() is { Count: > 0 } called
            ? called
            : throw new UsageException($"There is no project {name} in {Path.GetFileName(target.File)}. There are: {Names(all)}.")));
    }

    public bool Takes(string project) => _taken is null || _taken.Contains(project);

    private static bool IsCalled(string project, string name) =>
        name.Equals(Path.GetFileNameWithoutExtension(project), StringComparison.OrdinalIgnoreCase)
        || name.Equals(Path.GetFileName(project), StringComparison.OrdinalIgnoreCase)
        || Path.GetFullPath(name) == project;

    private static string Names(IEnumerable<string> projects) =>
        string.Join(", ", projects.Select(Path.GetFileNameWithoutExtension).Order(StringComparer.OrdinalIgnoreCase));
}
