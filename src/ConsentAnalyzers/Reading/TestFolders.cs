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
    private readonly string[] _roots;

    private TestFolders(string[] roots) => _roots = roots;

    public static TestFolders Of(AnalyzerOptions options)
    {
        var build = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        string[] properties = ["ConsentAnalyzersRoot", "ProjectDir", "MSBuildProjectDirectory"];
        return new(properties
            .Select(property => build.TryGetValue("build_property." + property, out var root) ? Normal(root).TrimEnd('/') + "/" : "/")
            .Where(root => root.Length > 1)
            .ToArray());
    }

    /// <summary>Whether a folder between the root and the file is one of tests. The first root that the file lies under counts.</summary>
    public bool Hold(string path)
    {
        if (_roots.Length == 0)
        {
            return false;
        }

        var file = Normal(path);
        foreach (var root in _roots)
        {
            if (file.StartsWith(root, StringComparison.OrdinalIgnoreCase))
            {
                return HoldBelow(file, root.Length);
            }
        }

        return false;
    }

    private static bool HoldBelow(string file, int start)
    {
        for (var end = file.IndexOf('/', start); end >= 0; end = file.IndexOf('/', start))
        {
            if (TestNames.IsFolder(file.Substring(start, end - start)))
            {
                return true;
            }

            start = end + 1;
        }

        return false;
    }

    private static string Normal(string path) => path.Trim().Replace('\\', '/');
}
