using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Tests.Vocabulary;

public class ConfiguredWords
{
    private static readonly ChoiceWords Configured = ChoiceWords.Remembering(new WordAdditions
    {
        Grant = ["einwilligung", "zustimmen", "ich stimme zu", "samtycke", "同意"],
        Refusal = ["widerspruch"],
        Protective = ["nachfragen"],
        Topic = ["forschung", "Schlafdaten", "sömndata"],
    });

    [Theory]
    [InlineData("Einwilligung", Meaning.Grant)]
    [InlineData("EinwilligungErteilt", Meaning.Grant)]
    [InlineData("chkZustimmen", Meaning.Grant)]
    [InlineData("IchStimmeZu", Meaning.Grant)]
    [InlineData("同意", Meaning.Grant)]
    [InlineData("Widerspruch", Meaning.Refusal)]
    [InlineData("NachfragenEinwilligung", Meaning.Protective)]
    [InlineData("RequireEinwilligung", Meaning.Protective)]
    [InlineData("NoEinwilligung", Meaning.Refusal)]
    [InlineData("AllowForschung", Meaning.Grant)]
    [InlineData("ForschungEnabled", Meaning.Grant)]
    [InlineData("ShareSchlafdaten", Meaning.Grant)]
    [InlineData("SamtyckeGivet", Meaning.Grant)]
    [InlineData("RequireSamtycke", Meaning.Protective)]
    [InlineData("NoSamtycke", Meaning.Refusal)]
    [InlineData("ShareSömndata", Meaning.Grant)]
    [InlineData("DisableForschung", Meaning.Refusal)]
    [InlineData("Forschung", Meaning.None)]
    [InlineData("Einwilligungstext", Meaning.None)]
    [InlineData("IchStimme", Meaning.None)]
    [InlineData("AllowAnalytics", Meaning.Grant)]
    public void AreReadAsWholeWords(string name, object expected)
    {
        Assert.Equal(expected, Configured.MeaningOf(name, Surroundings.None));
        Assert.Equal(expected is Meaning.Grant or Meaning.Refusal || name == "Forschung", Configured.MayConcern(name));
    }

    [Fact]
    public void AreTopicsOfTheirOwn()
    {
        Assert.Equal(Topic.Added, Configured.TopicsIn("Wir nutzen Schlafdaten"));
        Assert.Equal(Topic.None, ChoiceWords.BuiltIn.TopicsIn("Wir nutzen Schlafdaten"));
    }

    [Fact]
    public void SpeakOfConsent() => Assert.True(Configured.SpeaksOfConsent("EinwilligungsDialog Einwilligung"));

    [Fact]
    public void MayBeEmpty() =>
        Assert.Equal(Meaning.Grant, ChoiceWords.Remembering(new WordAdditions { Grant = ["", " ", "--"] }).MeaningOf("OptIn", Surroundings.None));
}
