using ConsentAnalyzers.Messages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>A markup or settings file with findings that have a repair.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Findings">How many such findings it has.</param>
internal sealed record FixableFile(string Path, int Findings)
{
    private const int MostNamed = 3;

    /// <summary>The first files, for a message: by their way from the project's folder where the build tells it, else by name.</summary>
    public static LocalizableString Named(IReadOnlyList<FixableFile> files, AnalyzerConfigOptions build)
    {
        var folder = build.TryGetValue("build_property.ProjectDir", out var told) && told.Length > 0 ? told : null;
        var named = string.Join(", ", files.Take(MostNamed).Select(file => file.NameIn(folder)));
        return files.Count > MostNamed ? Texts.Named("Files.More", named, files.Count - MostNamed) : named;
    }

    private string NameIn(string? folder) =>
        (folder is not null && Path.StartsWith(folder, StringComparison.OrdinalIgnoreCase)
            ? Path.Substring(folder.Length)
            : Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1)).Replace('\\', '/');
}
