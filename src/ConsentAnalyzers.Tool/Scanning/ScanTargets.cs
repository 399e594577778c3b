namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>Finds what a path means: a solution, a project, or a folder with one of them.</summary>
internal static class ScanTargets
{
    private static readonly string[] Solutions = [".sln", ".slnx", ".slnf"];
    private static readonly string[] Skipped = ["bin", "obj", "node_modules"];

    public static async Task<ScanTarget> Of(string path, string? configuration, CancellationToken cancellation)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            return await InFolder(full, configuration, cancellation);
        }

        if (!File.Exists(full))
        {
            throw new UsageException($"There is no {path}.");
        }

        return Path.GetExtension(full).ToLowerInvariant() switch
        {
            var extension when Solutions.Contains(extension) => await SolutionFile.Read(full, configuration, cancellation),
            var extension when extension.EndsWith("proj", StringComparison.Ordinal) => new(full, [full]),
            _ => throw new UsageException($"{path} is no solution (.sln, .slnx, .slnf), project or folder."),
        };
    }

    private static async Task<ScanTarget> InFolder(string folder, string? configuration, CancellationToken cancellation)
    {
        var solutions = Directory.EnumerateFiles(folder).Where(IsSolution).ToList();
        if (solutions is [var only])
        {
            return await SolutionFile.Read(only, configuration, cancellation);
        }

        // A solution that was migrated often stands beside the old one; filters are only asked for by name.
        var whole = solutions.Where(file => !file.EndsWith(".slnf", StringComparison.OrdinalIgnoreCase)).ToList();
        if (whole is [var unfiltered])
        {
            return await SolutionFile.Read(unfiltered, configuration, cancellation);
        }

        if (whole.Count > 1)
        {
            throw Ambiguous(folder, whole);
        }

        var projects = ProjectsIn(folder).Order(StringComparer.Ordinal).ToList();
        return projects switch
        {
            [] => throw new UsageException($"There is no solution or project in {folder} or below it."),
            [var project] => new(project, projects),
            _ => new(folder, projects),
        };
    }

    private static UsageException Ambiguous(string folder, IEnumerable<string> solutions) => new(
        $"There are several solutions in {folder}; name the one to scan: {string.Join(", ", solutions.Select(Path.GetFileName).Order(StringComparer.Ordinal))}.");

    private static bool IsSolution(string file) => Solutions.Contains(Path.GetExtension(file).ToLowerInvariant());

    private static IEnumerable<string> ProjectsIn(string folder)
    {
        var here = Directory.EnumerateFiles(folder, "*.*proj").Where(file => ProjectKinds.Of(file) is ProjectKind.CSharp or ProjectKind.VisualBasic or ProjectKind.FSharp);
        var below = Directory.EnumerateDirectories(folder)
            .Where(inner => Path.GetFileName(inner) is var name && !name.StartsWith('.') && !Skipped.Contains(name)
                && !File.GetAttributes(inner).HasFlag(FileAttributes.ReparsePoint));
        return here.Concat(below.SelectMany(ProjectsIn));
    }
}
