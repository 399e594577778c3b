using System.Text.RegularExpressions;

namespace ConsentAnalyzers.Tests.Corpus;

/// <summary>A finding, where a reader of the source sees it: the rule and the line.</summary>
internal readonly record struct Mark(int Line, string Id) : IComparable<Mark>
{
    public int CompareTo(Mark other) => (Line, Id).CompareTo((other.Line, other.Id));

    public override string ToString() => $"{Id} at line {Line}";
}

/// <summary>A piece of an application, and the findings that a careful person expects in it.</summary>
internal sealed partial record Snippet(
    string Name, string Host, string Application, string Path, Platform Platform, string Why, string Source, IReadOnlyList<Mark> Expected)
{
    private const string HeadEnd = "\n---\n";

    /// <summary>Reads a snippet from a file named <c>001-name.host.txt</c>; README.md beside this class describes the format.</summary>
    public static Snippet Parse(string fileName, string text)
    {
        text = text.ReplaceLineEndings("\n");
        var headEnd = text.IndexOf(HeadEnd, StringComparison.Ordinal);
        if (headEnd < 0 || FileName().Match(fileName) is not { Success: true } name)
        {
            throw new FormatException($"{fileName} is no snippet: NNN-name.host.txt with a head, a line '---' and a source.");
        }

        var head = text[..headEnd].Split('\n')
            .Select(line => line.Split(": ", 2))
            .ToDictionary(pair => pair[0], pair => pair.ElementAtOrDefault(1)?.Trim() ?? "");
        var marked = text[(headEnd + HeadEnd.Length)..];
        return new(
            name.Groups["name"].Value,
            name.Groups["host"].Value,
            head["application"],
            head["file"],
            head.TryGetValue("platform", out var platform) ? Enum.Parse<Platform>(platform) : Platform.AspNetCore,
            head["why"],
            Marker().Replace(marked, ""),
            [.. Marks(marked).Order()]);
    }

    private static IEnumerable<Mark> Marks(string marked) =>
        from line in marked.Split('\n').Index()
        from Match marker in Marker().Matches(line.Item)
        select new Mark(line.Index + 1, "CONSENT" + marker.Groups[1].Value);

    [GeneratedRegex(@"^(?<name>\d{3}-[a-z0-9-]+)\.(?<host>cs|razor|cshtml|xaml|axaml|json)\.txt$")]
    private static partial Regex FileName();

    [GeneratedRegex(" *⟦(00[1-9])⟧")]
    private static partial Regex Marker();
}
