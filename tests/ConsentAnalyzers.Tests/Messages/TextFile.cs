using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ConsentAnalyzers.Tests.Messages;

/// <summary>A file of messages in one language; the one without a language in its name is English.</summary>
internal sealed partial record TextFile(string Path)
{
    /// <summary>Every language that a reader may have asked for, as a culture: English is what is there for all others.</summary>
    public static CultureInfo English { get; } = CultureInfo.InvariantCulture;

    public static CultureInfo German { get; } = CultureInfo.GetCultureInfo("de");

    public static IReadOnlyList<TextFile> All { get; } =
        [.. RepositoryFiles.In("src", ".resx").Select(file => new TextFile(System.IO.Path.GetRelativePath(RepositoryFiles.Root, file)))];

    public static IEnumerable<TextFile> OfEnglish => All.Where(file => file.Language.Length == 0);

    public static IEnumerable<TextFile> Translated => All.Where(file => file.Language.Length > 0);

    /// <summary>The language, as <c>de</c>; empty for English.</summary>
    public string Language => LanguageIn().Match(Path).Groups["language"].Value;

    /// <summary>The same texts in English.</summary>
    public TextFile InEnglish => new(LanguageIn().Replace(Path, ".resx"));

    /// <summary>The texts by their keys, in the order of the file.</summary>
    public IReadOnlyList<(string Key, string Text)> Texts { get; } =
    [
        .. XDocument.Load(System.IO.Path.Combine(RepositoryFiles.Root, Path)).Root!.Elements("data")
            .Select(text => (text.Attribute("name")!.Value, text.Element("value")!.Value)),
    ];

    public IEnumerable<string> Keys => Texts.Select(text => text.Key);

    public override string ToString() => Path;

    [GeneratedRegex(@"(\.(?<language>[a-z]{2}))?\.resx$")]
    private static partial Regex LanguageIn();
}
