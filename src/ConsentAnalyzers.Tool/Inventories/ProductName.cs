namespace ConsentAnalyzers.Tool.Inventories;

/// <summary>What a product is called: as its solution or project is, because a folder has another name in every clone.</summary>
internal static class ProductName
{
    private static readonly string[] Patterns = ["*.slnx", "*.sln", "*.csproj"];

    public static string Of(string path)
    {
        if (!Directory.Exists(path))
        {
            return Path.GetFileNameWithoutExtension(path);
        }

        var only = Patterns.Select(pattern => Directory.GetFiles(path, pattern)).FirstOrDefault(files => files.Length == 1);
        return only is null ? new DirectoryInfo(Path.GetFullPath(path)).Name : Path.GetFileNameWithoutExtension(only[0]);
    }
}
