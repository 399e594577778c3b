using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>Words and phrases, found by their first word; of several at a place the longest counts, then the strongest.</summary>
internal sealed class PhraseSet(IEnumerable<Phrase> phrases)
{
    private readonly Dictionary<string, Phrase[]> _byFirstWord = phrases
        .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group => group.OrderByDescending(phrase => phrase.Words.Length).ThenByDescending(phrase => phrase.Strength).ToArray(),
            StringComparer.Ordinal);

    public PhraseSet(IEnumerable<string> texts)
        : this(texts.Select(Words.Split).Where(words => words.Length > 0).Select(words => new Phrase(words)))
    {
    }

    public bool IsEmpty => _byFirstWord.Count == 0;

    public IEnumerable<Phrase> All => _byFirstWord.Values.SelectMany(phrases => phrases);

    /// <summary>The first entry of the list.</summary>
    public string First => string.Join(" ", All.First().Words);

    /// <summary>A name in code without the word that it ends in: the subject of <c>ConsentState</c>; itself where it ends in none.</summary>
    public string Without(string name)
    {
        foreach (var ending in _byFirstWord.Keys)
        {
            if (IsEnding(name, ending))
            {
                return name.Substring(0, name.Length - ending.Length);
            }
        }

        return name;
    }

    /// <summary>Whether a name in code ends in one of the words and has more than it.</summary>
    public bool EndsName(string name) => !ReferenceEquals(Without(name), name);

    private static bool IsEnding(string name, string ending) =>
        name.Length > ending.Length && char.IsUpper(name[name.Length - ending.Length]) && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it has the word itself, not only phrases that start with it.</summary>
    public bool Has(string word) => _byFirstWord.TryGetValue(word, out var phrases) && phrases[phrases.Length - 1].Words.Length == 1;

    /// <summary>The longest phrase at a place, or null.</summary>
    public Phrase? At(ImmutableArray<string> words, int start)
    {
        if (start >= 0 && start < words.Length && _byFirstWord.TryGetValue(words[start], out var phrases))
        {
            foreach (var phrase in phrases)
            {
                if (phrase.IsAt(words, start))
                {
                    return phrase;
                }
            }
        }

        return null;
    }

    public bool IsIn(ImmutableArray<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (At(words, i) is not null)
            {
                return true;
            }
        }

        return false;
    }

    public bool HasAll(ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (!Has(word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the words are one of the phrases and nothing else.</summary>
    public bool Is(ImmutableArray<string> words) => At(words, 0) is { } phrase && phrase.Words.Length == words.Length;

    public bool Starts(ImmutableArray<string> words) => At(words, 0) is not null;

    public bool Ends(ImmutableArray<string> words)
    {
        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (At(words, i) is { } phrase && i + phrase.Words.Length == words.Length)
            {
                return true;
            }
        }

        return false;
    }
}
