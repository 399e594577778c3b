using ConsentAnalyzers.Options;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Tests.Languages;

/// <summary>What words, captions, labels and names of other languages mean, by the cases in their folders.</summary>
public sealed class WordsOfOtherLanguages
{
    private static readonly ChoiceWords Choices = ChoiceWords.Remembering(WordAdditions.None);

    public static TheoryData<string, string> Words => LanguageCases.In("words.txt");

    public static TheoryData<string, string> Captions => LanguageCases.In("captions.txt");

    public static TheoryData<string, string> Boxes => LanguageCases.In("boxes.txt");

    public static TheoryData<string, string> Names => LanguageCases.In("names.txt");

    public static TheoryData<string, string> Periods => LanguageCases.In("periods.txt");

    [Theory]
    [MemberData(nameof(Words))]
    public void AreSaidInWordsOfTheHouse(string heading, string entry)
    {
        Assert.Empty(heading);
        Assert.Equal(entry.Split(" = ")[1], string.Join(' ', ConsentAnalyzers.Vocabulary.Words.In(entry.Split(" = ")[0])));
    }

    [Theory]
    [MemberData(nameof(Captions))]
    public void SayWhatAnActionDoes(string does, string caption)
    {
        Assert.Equal(does is "other" ? "none" : does, ActionWords.BuiltIn.KindOf(caption).ToString().ToLowerInvariant());
        Assert.True(does != "accept" || ActionWords.BuiltIn.MayAccept(caption), "The cheap test keeps it out.");
    }

    [Theory]
    [MemberData(nameof(Boxes))]
    public void SayWhatABoxMeans(string means, string label) => Says(means, Choices.MeaningOf("", new Surroundings("SettingsForm", Label: label, IsControl: true)));

    [Theory]
    [MemberData(nameof(Names))]
    public void SayWhatANameMeans(string means, string name)
    {
        Says(means, Choices.MeaningOf(name, new Surroundings("PrivacySettings")));
        Assert.True(means is not ("grant" or "refusal") || Choices.MayConcern(name), "The cheap test keeps it out.");
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public void SayWhetherAPeriodKeepsSomebodysData(string expected, string name)
    {
        Assert.Equal(expected is "kept" ? RetentionLimits.Personal : null, RetentionWords.CategoryOf(new RetentionPlace(name, Container: "PrivacyOptions"), RetentionLimits.Default));
        Assert.NotNull(DurationNames.UnitOf(ConsentAnalyzers.Vocabulary.Words.In(name)));
    }

    private static void Says(string means, Meaning meaning) => Assert.True(
        means == "silent" ? meaning is not (Meaning.Grant or Meaning.Refusal) : means == meaning.ToString().ToLowerInvariant(), meaning.ToString());
}
