using System.Reflection;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Tests.Vocabulary;

/// <summary>Every language has a list for every role, and no list that nothing asks for.</summary>
public sealed class LanguageFolderTests
{
    private static readonly string[] Units =
        [.. from place in new[] { "count", "name", "end" } from unit in Enum.GetNames<DurationUnit>() select $"{place} {unit}"];

    private static readonly string[] Roles = [.. typeof(Role).GetFields(BindingFlags.Static | BindingFlags.Public).Select(role => role.Name)];

    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.GetType().Name)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void HasAListForEveryRole(string language) => Assert.Empty(Roles.Concat(Units).Except(Headings(language)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void HasNoListThatNothingAsksFor(string language) =>
        Assert.All(Headings(language), heading => Assert.True(Roles.Contains(heading) || Units.Contains(heading) || IsMeaning(heading), heading));

    [Theory]
    [MemberData(nameof(Languages))]
    public void SaysWithTheSameHeadingsWhatWordsCanDo(string language) =>
        Assert.Equal(Meanings(Language.All[0].GetType().Name), Meanings(language));

    [Theory]
    [MemberData(nameof(Languages))]
    public void ListsNothingTwice(string language) => Assert.Empty(
        from list in Named(language).Lists
        from entry in list.Entries.GroupBy(entry => entry)
        where entry.Count() > 1
        select $"[{list.Heading}] {entry.Key}");

    private static Language Named(string name) => Language.All.Single(language => language.GetType().Name == name);

    private static IEnumerable<string> Headings(string language) => Named(language).Lists.Select(list => list.Heading);

    private static IEnumerable<string> Meanings(string language) => Headings(language).Where(IsMeaning).Order(StringComparer.Ordinal);

    private static bool IsMeaning(string heading) =>
        heading.StartsWith("verbs ", StringComparison.Ordinal)
            ? heading["verbs ".Length..].Split('/').All(form => Lexicon.TryRead(form.Trim(), out _, out _, out _))
            : Lexicon.TryRead(heading, out _, out _, out _);
}
