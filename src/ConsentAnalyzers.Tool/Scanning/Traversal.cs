using System.Xml.Linq;

namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>A project that builds others, for a folder that has several and no solution.</summary>
internal static class Traversal
{
    private const string Special = "%*?@$();'";

    /// <summary>Writes it beside what the run leaves, and tells where.</summary>
    public static string Write(string folder, IEnumerable<string> projects)
    {
        var file = Path.Combine(folder, "all.proj");
        new XElement(
            "Project",
            new XAttribute("DefaultTargets", "Build"),
            new XElement("ItemGroup", projects.Select(project => new XElement("Each", new XAttribute("Include", Escaped(project))))),
            Target("Restore", parallel: false),
            Target("Build", parallel: true)).Save(file);
        return file;
    }

    // Two restores at once would write the same files of what both refer to.
    private static XElement Target(string name, bool parallel) => new(
        "Target",
        new XAttribute("Name", name),
        new XElement(
            "MSBuild",
            new XAttribute("Projects", "@(Each)"),
            new XAttribute("Targets", name),
            new XAttribute("BuildInParallel", parallel),
            new XAttribute("ContinueOnError", "true")));

    private static string Escaped(string path) =>
        string.Concat(path.Select(character => Special.Contains(character) ? $"%{(int)character:X2}" : character.ToString()));
}
