using System.Text.Json;
using Microsoft.VisualStudio.SolutionPersistence.Model;
using Microsoft.VisualStudio.SolutionPersistence.Serializer;

namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>Reads the projects of a solution, or of the part of one that a filter takes.</summary>
internal static class SolutionFile
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static async Task<ScanTarget> Read(string file, string? configuration, CancellationToken cancellation) =>
        Path.GetExtension(file).Equals(".slnf", StringComparison.OrdinalIgnoreCase)
            ? await Filtered(file, configuration, cancellation)
            : await Whole(file, configuration, cancellation);

    private static async Task<ScanTarget> Filtered(string file, string? configuration, CancellationToken cancellation)
    {
        try
        {
            using var document = JsonDocument.Parse(await File.ReadAllTextAsync(file, cancellation), Lenient);
            var filter = document.RootElement.GetProperty("solution");
            var solution = Path.GetFullPath(Native(filter.GetProperty("path").GetString()!), Path.GetDirectoryName(file)!);
            var whole = await Whole(solution, configuration, cancellation);
            var taken = filter.GetProperty("projects").EnumerateArray()
                .Select(project => Path.GetFullPath(Native(project.GetString()!), whole.Folder))
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
            return new(file, [.. whole.Projects.Where(taken.Contains)]) { LeftOut = [.. whole.LeftOut.Where(taken.Contains)] };
        }
        catch (Exception unread) when (unread is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentNullException)
        {
            throw new UsageException($"{file} cannot be read as a solution filter: {unread.Message}");
        }
    }

    private static async Task<ScanTarget> Whole(string file, string? configuration, CancellationToken cancellation)
    {
        if (!File.Exists(file) || SolutionSerializers.GetSerializerByMoniker(file) is not { } serializer)
        {
            throw new UsageException($"There is no solution {file}.");
        }

        try
        {
            var solution = await serializer.OpenAsync(file, cancellation);
            var built = solution.SolutionProjects.ToLookup(project => IsBuilt(solution, project, configuration), project => FullPath(file, project));
            return new(file, [.. built[true]]) { LeftOut = [.. built[false]] };
        }
        catch (Exception unread) when (unread is SolutionException or IOException or System.Xml.XmlException)
        {
            throw new UsageException($"{file} cannot be read: {unread.Message}");
        }
    }

    private static bool IsBuilt(SolutionModel solution, SolutionProjectModel project, string? configuration)
    {
        var type = configuration ?? (solution.BuildTypes.Contains("Debug") ? "Debug" : solution.BuildTypes.FirstOrDefault() ?? "Debug");
        var platform = solution.Platforms.Contains("Any CPU") ? "Any CPU" : solution.Platforms.FirstOrDefault() ?? "Any CPU";
        return !solution.BuildTypes.Contains(type) || project.GetProjectConfiguration(type, platform) is not { Build: false };
    }

    private static string FullPath(string solution, SolutionProjectModel project) =>
        Path.GetFullPath(Native(project.FilePath), Path.GetDirectoryName(solution)!);

    private static string Native(string path) => path.Replace('\\', Path.DirectorySeparatorChar);
}
