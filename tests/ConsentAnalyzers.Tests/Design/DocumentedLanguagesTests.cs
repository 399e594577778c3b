using System.Text.RegularExpressions;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>The page on languages names those that are understood, and what it says of each and of options in any language is so.</summary>
public sealed partial class DocumentedLanguagesTests
{
    private static readonly string Page = DocumentationPages.Read("languages.md");

    private static readonly Dictionary<string, string> Hosts = new()
    {
        ["razor"] = "Shared/Consent.razor",
        ["json"] = "appsettings.json",
    };

    public static TheoryData<string, string, string> Languages
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (Match row in Row.Matches(Page))
            {
                rows.Add(row.Groups["choice"].Value, row.Groups["decline"].Value, row.Groups["period"].Value);
            }

            return rows;
        }
    }

    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (Match example in Example.Matches(Page))
            {
                examples.Add(example.Groups["options"].Value, example.Groups["files"].Value);
            }

            return examples;
        }
    }

    [Fact]
    public void EveryLanguageHasARow() =>
        Assert.Equal(Language.All.Select(language => language.Culture), Row.Matches(Page).Select(row => row.Groups["culture"].Value));

    [Theory]
    [MemberData(nameof(Languages))]
    public void ItsExamplesAreUnderstood(string choice, string decline, string period)
    {
        Assert.Equal(Meaning.Grant, ChoiceWords.BuiltIn.MeaningOf("", new Surroundings("SettingsForm", Label: choice, IsControl: true)));
        Assert.Equal(ActionKind.Decline, ActionWords.BuiltIn.KindOf(decline));
        Assert.NotNull(RetentionWords.CategoryOf(new RetentionPlace(period, Container: "PrivacyOptions"), RetentionLimits.Default));
        Assert.NotNull(DurationNames.UnitOf(Words.In(period)));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void OptionsDoWhatTheExampleSays(string options, string files) => Assert.Equal(Marks(files), Findings(files, options));

    /// <summary>A line that makes no difference to its example shows nothing.</summary>
    [Theory]
    [MemberData(nameof(Examples))]
    public void EveryLineOfOptionsIsNeeded(string options, string files) => Assert.All(
        options.Split('\n').Where(line => line.Contains('=')),
        line => Assert.NotEqual(Messages(files, options), Messages(files, options.Replace(line, "", StringComparison.Ordinal))));

    private static List<string> Marks(string files) =>
        [.. from file in File.Matches(files)
            from line in file.Groups["text"].Value.Split('\n').Select((text, at) => (text, at))
            from Match mark in Mark.Matches(line.text)
            select $"{Hosts[file.Groups["host"].Value]}({line.at + 1}): {mark.Value}"];

    private static List<string> Findings(string files, string options) =>
        [.. Found(files, options).Select(found => $"{found.Path}({found.Diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}): {found.Diagnostic.Id}")];

    private static List<string> Messages(string files, string options) =>
        [.. Found(files, options).Select(found => found.Diagnostic.ToString())];

    private static IEnumerable<(string Path, Diagnostic Diagnostic)> Found(string files, string options) =>
        from file in File.Matches(files)
        let path = Hosts[file.Groups["host"].Value]
        from finding in VerifyFile.Inspect(path, SourceText.From(file.Groups["text"].Value), options)
            .OrderBy(finding => finding.Diagnostic.Location.SourceSpan.Start).ThenBy(finding => finding.Diagnostic.Id, StringComparer.Ordinal)
        select (path, finding.Diagnostic);

    [GeneratedRegex(@"^\| \w+ \| `(?<culture>\w+)` \| ""(?<choice>[^""]+)"" \| ""(?<decline>[^""]+)"" \| `(?<period>\w+)` \|$", RegexOptions.Multiline)]
    private static partial Regex Row { get; }

    [GeneratedRegex(@"^```ini\n(?<options>.*?)^```\n(?<files>(?:\n```(?:razor|json)\n.*?^```\n)+)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example { get; }

    [GeneratedRegex(@"^```(?<host>\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex File { get; }

    [GeneratedRegex(@"\bCONSENT\d+\b")]
    private static partial Regex Mark { get; }
}
