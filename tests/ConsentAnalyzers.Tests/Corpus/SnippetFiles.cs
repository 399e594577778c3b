namespace ConsentAnalyzers.Tests.Corpus;

/// <summary>The snippets of the repository, by who wrote them.</summary>
internal static class SnippetFiles
{
    /// <summary>Written beside the analyzers.</summary>
    public const string Open = "open";

    /// <summary>Written by somebody who knew the rules and had never seen the analyzers.</summary>
    public const string Blind = "blind";

    /// <summary>Written likewise, of the kinds that public code is full of.</summary>
    public const string Real = "real";

    /// <summary>Applications of people who do not speak English, a set for each language. From number 41 on written by somebody who had never seen the analyzers.</summary>
    public static readonly string[] Languages = ["german", "french", "spanish", "italian", "dutch", "portuguese", "polish"];

    private static readonly string Folder =
        Path.Combine(PlatformReferences.Folder("Repository"), "tests", "ConsentAnalyzers.Tests", "Corpus", "Snippets");

    public static IEnumerable<string> Sets => new[] { Open, Blind, Real }.Concat(Languages).Where(set => Directory.Exists(Path.Combine(Folder, set)));

    public static IReadOnlyList<Snippet> Of(string set) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Folder, set), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(file => Snippet.Parse(Path.GetFileName(file), File.ReadAllText(file))),
    ];
}
