namespace ConsentAnalyzers.Baseline;

/// <summary>Where a file lies, as an entry says it: relative to the folder of the baseline, with forward slashes.</summary>
internal static class BaselinePath
{
    /// <summary>The folder that a file lies in.</summary>
    public static string FolderOf(string file) => Slashed(file) is var path && path.LastIndexOf('/') is > 0 and var end ? path.Substring(0, end) : "";

    /// <summary>A file as seen from a folder; both are full paths.</summary>
    public static string From(string folder, string file)
    {
        var (from, to) = (Segments(folder), Segments(file));
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && from[shared] == to[shared])
        {
            shared++;
        }

        return string.Join("/", Enumerable.Repeat("..", from.Length - shared).Concat(to.Skip(shared)));
    }

    private static string[] Segments(string path) => Slashed(path).Split(['/'], StringSplitOptions.RemoveEmptyEntries);

    // A backslash is a letter in a name where paths start with a slash.
    private static string Slashed(string path) => path.StartsWith("/", StringComparison.Ordinal) ? path : path.Replace('\\', '/');
}
