using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Reading;

/// <summary>
/// Which files are test code by the folders that they lie in. Only folders below the repository, or below the project where
/// the build knows no repository, count: a clone may itself lie in a folder called <c>tests</c>. Where the build knows
/// neither, no folder proves anything.
/// </summary>
internal sealed class TestFolders
{
    private readonly string _repository;
    private readonly string _project;

    private TestFolders(string repository, string project) => (_repository, _project) = (repository, project);

    public static TestFolders From(AnalyzerOptions options)
    {
        var build = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        var project = FolderIn(build, "ProjectDir");
        return new(FolderIn(build, "ConsentAnalyzersRoot"), project.Length > 0 ? project : FolderIn(build, "MSBuildProjectDirectory"));
    }

    /// <summary>Whether a folder between the root and the file is one of tests.</summary>
    public bool Hold(string path)
    {
        if (_repository.Length + _project.Length == 0)
        {
            return false;
        }

        var file = Normal(path);
        var isOwn = LiesIn(_project, file);
        var root = LiesIn(_repository, file) ? _repository : isOwn ? _project : file;
        return HoldBelow(file, root.Length, isOwn ? _project.Length : file.Length);
    }

    /// <summary>In a project a folder is a namespace, and a clinic's <c>Tests</c> are its blood tests; beside projects it holds projects of tests.</summary>
    private static bool HoldBelow(string file, int start, int project)
    {
        for (var end = NextSlash(); end >= 0; end = NextSlash())
        {
            if (TestNames.IsFolder(file.Substring(start, end - start), start < project ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
            {
                return true;
            }

            start = end + 1;
        }

        return false;

        int NextSlash() => start < file.Length ? file.IndexOf('/', start) : -1;
    }

    private static bool LiesIn(string folder, string file) =>
        folder.Length > 0 && file.StartsWith(folder, StringComparison.OrdinalIgnoreCase);

    private static string FolderIn(AnalyzerConfigOptions build, string property) =>
        build.TryGetValue("build_property." + property, out var folder) && Normal(folder).TrimEnd('/') is { Length: > 0 } root ? root + "/" : "";

    private static string Normal(string path) => path.Trim().Replace('\\', '/');
}
