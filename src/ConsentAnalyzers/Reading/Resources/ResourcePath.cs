namespace ConsentAnalyzers.Reading.Resources;

/// <summary>What the path of a file of texts says: <c>Strings.de.resx</c>, <c>Strings/en-US/Resources.resw</c>, <c>Lang/en.xaml</c>.</summary>
/// <param name="Table">The name that the code has for it.</param>
/// <param name="Culture">Its culture; nothing for the neutral one.</param>
internal readonly record struct ResourcePath(string Table, string Culture)
{
    /// <summary>The end of a copy, which no other analyzer or generator takes for the file itself.</summary>
    private const string Copied = ".labels";

    /// <summary>Whether a file holds texts by their keys, as it is or as the build copied it.</summary>
    public static bool Is(string path) => WithoutCopied(path) is var original && (Ends(original, ".resx") || Ends(original, ".resw"));

    public static ResourcePath In(string path)
    {
        var parts = WithoutCopied(path).Split('/', '\\');
        var file = parts[parts.Length - 1];
        var name = file.Substring(0, Math.Max(0, file.LastIndexOf('.')));
        var folder = parts.Length > 1 && TextCulture.Is(parts[parts.Length - 2]) ? parts[parts.Length - 2] : "";
        if (Ends(file, ".resw"))
        {
            return new(name, folder);
        }

        // A table has a name before its culture; dictionaries are also called en.xaml and Strings_en.xaml.
        var isTable = Ends(file, ".resx");
        var end = isTable ? name.LastIndexOf('.') : name.LastIndexOfAny(['.', '_']);
        return TextCulture.Is(name.Substring(end + 1)) && (end > 0 || !isTable)
            ? new(name.Substring(0, Math.Max(0, end)), name.Substring(end + 1))
            : new(name, isTable ? "" : folder);
    }

    private static string WithoutCopied(string path) => Ends(path, Copied) ? path.Substring(0, path.Length - Copied.Length) : path;

    private static bool Ends(string path, string end) => path.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
