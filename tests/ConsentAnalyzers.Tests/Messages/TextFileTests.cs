using System.Reflection;
using System.Text.RegularExpressions;
using ConsentAnalyzers.Baseline;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Tests.Messages;

/// <summary>The files of messages agree with the code and with each other.</summary>
public sealed partial class TextFileTests
{
    public static TheoryData<string> Translated() => [.. TextFile.Translated.Select(file => file.Path)];

    [Fact]
    public void EnglishAndGermanAreThereForAnalyzersAndFixes() => Assert.Equal(
        [
            "src/ConsentAnalyzers.CodeFixes/FixTitles.de.resx", "src/ConsentAnalyzers.CodeFixes/FixTitles.resx",
            "src/ConsentAnalyzers/Messages/Texts.de.resx", "src/ConsentAnalyzers/Messages/Texts.resx",
        ],
        TextFile.All.Where(file => file.Language is "" or "de").Select(file => file.Path.Replace('\\', '/')).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Translated))]
    public void ALanguageHasEveryTextInTheOrderOfEnglish(string path) =>
        Assert.Equal(new TextFile(path).InEnglish.Keys, new TextFile(path).Keys);

    [Theory]
    [MemberData(nameof(Translated))]
    public void ALanguageSaysTheSameThingsInTheSameQuotes(string path)
    {
        var file = new TextFile(path);

        Assert.Equal(file.InEnglish.Texts.Select(Filled), file.Texts.Select(Filled));

        static string Filled((string Key, string Text) text) =>
            text.Key + ": " + string.Join(' ', Places().Matches(text.Text).Select(place => place.Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Translated))]
    public void ALanguageEndsItsTextsAsEnglishDoes(string path)
    {
        var file = new TextFile(path);

        Assert.All(file.Texts.Zip(file.InEnglish.Texts), pair => Assert.Equal(Ending(pair.Second.Text), Ending(pair.First.Text)));

        static char Ending(string text) => text.Length > 0 && text[^1] is '.' or ')' ? text[^1] : ' ';
    }

    [Fact]
    public void NoEnglishWordStandsInAGermanText() => Assert.Empty(
        from file in TextFile.Translated
        where file.Language == "de"
        from text in file.Texts
        from Match word in EnglishWords().Matches(Quoted().Replace(text.Text, ""))
        select $"{text.Key}: {word.Value}");

    [Fact]
    public void EveryTextIsAskedForAndEveryTextThatIsAskedForIsThere() => Assert.Equal(
        Asked().Concat(AskedByNameOfAValue()).Concat(AskedByRules()).Distinct().Order(StringComparer.Ordinal),
        TextFile.OfEnglish.SelectMany(file => file.Keys).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Asked() =>
        from file in RepositoryFiles.In("src", ".cs")
        from Match call in Keys().Matches(File.ReadAllText(file))
        select call.Groups["key"].Value;

    private static IEnumerable<string> AskedByNameOfAValue() =>
    [
        .. Enum.GetValues<Topic>().Where(topic => topic != Topic.None && Topics.Main(topic) == topic).Select(topic => "Topic." + topic),
        .. Enum.GetValues<Occasion>()
            .Where(occasion => occasion is not (Occasion.MissingDecision or Occasion.UnreadChoice) && new ConsentAnalyzers.Rules.GrantedWithoutAction().Wants(occasion))
            .Select(occasion => "Granted." + occasion),
        .. Enum.GetValues<BaselineProblemKind>().Where(kind => kind != BaselineProblemKind.Duplicate).Select(kind => "Baseline." + kind),
        .. ((string[])["Second", "Minute", "Hour", "Day", "Month", "Year"]).SelectMany(unit => new[] { "Length." + unit, $"Length.{unit}s" }),
    ];

    private static IEnumerable<string> AskedByRules() =>
        from field in typeof(RuleCatalogue).GetFields(BindingFlags.Static | BindingFlags.Public)
        where field.FieldType == typeof(DiagnosticDescriptor)
        let id = ((DiagnosticDescriptor)field.GetValue(null)!).Id
        from part in new[] { "Title", "Description", field.Name }
        select $"{id}.{part}";

    [GeneratedRegex(@"'?\{\d\}'?")]
    private static partial Regex Places();

    [GeneratedRegex(@"'[^']*'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(the|of|is|are|and|or|with|without|to|that|which|by|because|for|as|it|not|no|has|have|how|long|on|only)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishWords();

    [GeneratedRegex(@"\b(Named|Changing|Plain)\(""(?<key>\w+(\.\w+)?)""")]
    private static partial Regex Keys();
}
