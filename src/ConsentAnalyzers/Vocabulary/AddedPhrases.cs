using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>The words and phrases of the options, in whatever language, matched as whole words.</summary>
internal sealed class AddedPhrases
{
    private readonly Dictionary<string, List<Phrase>> _byFirstWord = new(StringComparer.Ordinal);

    public AddedPhrases(WordAdditions additions)
    {
        Add(additions.Grant, Sense.Granting, Topic.None, Strength.None);
        Add(additions.Refusal, Sense.OptOut, Topic.None, Strength.None);
        Add(additions.Protective, Sense.Guard | Sense.Consent, Topic.None, Strength.None);
        Add(additions.Topic, Sense.None, Topic.Added, Strength.Strong);
        foreach (var phrases in _byFirstWord.Values)
        {
            phrases.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
        }
    }

    /// <summary>The longest added phrase at a place, or null.</summary>
    public Phrase? At(ImmutableArray<string> words, int start) =>
        _byFirstWord.Count > 0 && _byFirstWord.TryGetValue(words[start], out var phrases)
            ? phrases.Find(phrase => phrase.IsAt(words, start))
            : null;

    private void Add(ImmutableArray<string> texts, Sense sense, Topic topic, Strength strength)
    {
        foreach (var text in texts.IsDefault ? ImmutableArray<string>.Empty : texts)
        {
            var words = Words.Of(text).ToArray();
            if (words.Length == 0)
            {
                continue;
            }

            if (!_byFirstWord.TryGetValue(words[0], out var phrases))
            {
                _byFirstWord.Add(words[0], phrases = []);
            }

            phrases.Add(new(words, topic, strength, sense, IsAdded: true));
        }
    }
}
