using System.Reflection;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Tests.Vocabulary;

/// <summary>The house has a list for every role, every other language says what its words mean, and none has a list that nothing asks for.</summary>
public sealed class LanguageFolderTests
{
    private static readonly string[] Units =
        [.. from place in new[] { "count", "name", "end" } from unit in Enum.GetNames<DurationUnit>() select $"{place} {unit}"];

    private static readonly string[] Roles = [.. typeof(Role).GetFields(BindingFlags.Static | BindingFlags.Public).Select(role => role.Name)];

    private static readonly string[] Sentences = ["Agreeing to one", "Agreeing to all", "Agreeing to one if selected", "Agreeing to what is selected"];

    private static readonly string[] Captions = ["Declining", "Declining all", "Declining otherwise"];

    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Culture)];

    public static TheoryData<string> Others => [.. Language.Others.Select(language => language.Culture)];

    [Fact]
    public void TheHouseHasAListForEveryRole() => Assert.Empty(Roles.Concat(Units).Except(Headings("en")));

    [Fact]
    public void TheHouseHasNoListThatNothingAsksFor() => Assert.All(
        Headings("en"), heading => Assert.True(Roles.Contains(heading) || Units.Contains(heading) || Sentences.Contains(heading) || Captions.Contains(heading) || SaysWhatWordsCanDo(heading), heading));

    [Theory]
    [MemberData(nameof(Others))]
    public void SaysWhatWordsMeanInWordsOfTheHouse(string culture) => Assert.All(
        Headings(culture).Where(Glossary.IsMeaning), heading => Assert.All(
            Words.Split(Meaning(heading)), word => Assert.True(Language.House.Knows(word), $"[{heading}] {word}")));

    [Theory]
    [MemberData(nameof(Others))]
    public void HasNoOtherListThatNothingAsksFor(string culture) => Assert.Empty(
        Headings(culture).Where(heading => !Glossary.IsMeaning(heading))
            .Except([.. Sentences, .. Captions, .. Sentences.Select(sentence => "Familiar " + char.ToLowerInvariant(sentence[0]) + sentence[1..]), "Familiar", "Doubtful", "Articles", "Elisions", "Links", "Days"]));

    [Theory]
    [MemberData(nameof(Languages))]
    public void SaysWhatAcceptingLeadsTo(string culture) => Assert.All(Sentences, sentence =>
    {
        var said = Assert.Single(Named(culture).Lists, list => list.Heading == sentence).Text;
        Assert.Contains("{action}", said, StringComparison.Ordinal);
        Assert.EndsWith("{choices}.", said, StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(Languages))]
    public void UnderstandsWhatItsDeclinesSay(string culture)
    {
        var all = Named(culture).Said("declining all");
        Assert.All(
            WordList.Pairs(Assert.Single(Named(culture).Lists, list => list.Heading == "Declining").Entries).Values.Append(all).Append(Named(culture).Said("declining otherwise")),
            said => Assert.Equal(ActionKind.Decline, ActionWords.BuiltIn.KindOf(said)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void ListsNothingTwice(string culture) => Assert.Empty(
        from list in Named(culture).Lists
        from entry in list.Entries.GroupBy(entry => entry)
        where entry.Count() > 1
        select $"[{list.Heading}] {entry.Key}");

    [Theory]
    [MemberData(nameof(Others))]
    public void HasAHeadingOnce(string culture) => Assert.Empty(Headings(culture).GroupBy(heading => heading).Where(same => same.Count() > 1).Select(same => same.Key));

    [Theory]
    [MemberData(nameof(Others))]
    public void GivesAWordOneMeaning(string culture) => Assert.Empty(
        from list in Named(culture).Lists
        where Glossary.IsMeaning(list.Heading)
        from entry in list.Entries
        group list.Heading by entry into said
        where said.Count() > 1
        select $"{said.Key}: {string.Join(", ", said)}");

    /// <summary>What a resource says is judged only where the package hands it over.</summary>
    [Fact]
    public void ItsResourcesAreHandedOver() => Assert.Contains(
        $"^({string.Join('|', Language.All.Select(language => language.Culture))})(-|$)",
        File.ReadAllText(Path.Combine(RepositoryFiles.Root, "src/ConsentAnalyzers.Package/buildTransitive/ConsentAnalyzers.targets")),
        StringComparison.Ordinal);

    private static Language Named(string culture) => Language.Named(culture)!;

    private static IEnumerable<string> Headings(string culture) => Named(culture).Lists.Select(list => list.Heading);

    private static string Meaning(string heading) => heading.Replace("verbs ", "", StringComparison.Ordinal).Replace("fixed ", "", StringComparison.Ordinal);

    private static bool SaysWhatWordsCanDo(string heading) =>
        heading.StartsWith("verbs ", StringComparison.Ordinal)
            ? heading["verbs ".Length..].Split('/').All(form => Lexicon.TryRead(form.Trim(), out _, out _, out _))
            : Lexicon.TryRead(heading, out _, out _, out _);
}
