namespace ConsentAnalyzers.Reading.Files;

/// <summary>The parts of a path, whichever system wrote it.</summary>
internal static class FilePath
{
    /// <summary>The file without its folders: <c>Settings.razor.cs</c>.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>The file without its folders and extensions: <c>Settings</c>.</summary>
    public static string StemOf(string path)
    {
        var name = NameOf(path);
        return name.IndexOf('.') is > 0 and var dot ? name.Substring(0, dot) : name;
    }

    /// <summary>The folder that the file lies in, by its own name.</summary>
    public static string FolderOf(string path)
    {
        var parts = path.Split('/', '\\');
        return parts.Length > 1 ? parts[parts.Length - 2] : "";
    }
}
