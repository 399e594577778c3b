using System.Text.RegularExpressions;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>The pages under docs.</summary>
internal static class DocumentationPages
{
    public static string Folder { get; } = Path.Combine(PlatformReferences.Folder("Repository"), "docs");

    public static string Read(string path) => File.ReadAllText(Path.Combine(Folder, path)).ReplaceLineEndings("\n");

    /// <summary>A page without what it shows: code, settings, lines of other files.</summary>
    public static string Prose(string path) =>
        Regex.Replace(Read(path), @"^(?<fence>`{3,4})\w.*?^\k<fence>$", "", RegexOptions.Multiline | RegexOptions.Singleline);

    public static IEnumerable<string> All() =>
        Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    /// <summary>The fenced blocks whose info string is exactly this: <c>csharp flagged</c>.</summary>
    public static IEnumerable<string> Blocks(string page, string info) =>
        Regex.Matches(page, @"^```" + Regex.Escape(info) + @"\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)
            .Select(match => match.Groups[1].Value);

    /// <summary>What stands under a heading of the second level, up to the next.</summary>
    public static string Section(string page, string heading)
    {
        var start = page.IndexOf($"\n## {heading}\n", StringComparison.Ordinal) + 1;
        var end = page.IndexOf("\n## ", start, StringComparison.Ordinal);
        return page[start..(end < 0 ? page.Length : end + 1)];
    }
}
