namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>The root of the repository that a folder lies in.</summary>
internal static class RepositoryRoot
{
    /// <summary>The nearest root at or above a folder; the folder itself where it lies in no repository.</summary>
    public static string Of(string folder) => FoldersFrom(folder).FirstOrDefault(Is) ?? folder;

    /// <summary>In work trees and submodules <c>.git</c> is a file.</summary>
    public static bool Is(string folder) => Path.Exists(Path.Combine(folder, ".git"));

    /// <summary>The folder and those above it, the nearest first.</summary>
    public static IEnumerable<string> FoldersFrom(string folder)
    {
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            yield return above;
        }
    }
}
