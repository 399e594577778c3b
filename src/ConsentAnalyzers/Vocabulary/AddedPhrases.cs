using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>The words and phrases of the options, in whatever language, matched as whole words.</summary>
internal static class AddedPhrases
{
    public static PhraseSet From(WordAdditions additions) => new(
        Phrases(additions.Grant, Sense.Granting)
            .Concat(Phrases(additions.Refusal, Sense.OptOut))
            .Concat(Phrases(additions.Protective, Sense.Guard | Sense.Consent))
            .Concat(Phrases(additions.Topic, Sense.None, Topic.Added, Strength.Strong)));

    private static IEnumerable<Phrase> Phrases(
        ImmutableArray<string> texts, Sense sense, Topic topic = Topic.None, Strength strength = Strength.None) =>
        texts.IsDefault ? [] : texts.Select(Words.Split).Where(words => words.Length > 0).Select(words => new Phrase(words, topic, strength, sense, IsAdded: true));
}
