using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>Finds out in which language words are. Asked of every name and text, most of which are in the house's.</summary>
internal static class Glossaries
{
    private const int ShortestJoined = 8;
    private const int ShortestProof = 4;
    private const int Ending = 3;

    // Every word of every other language. Most names have none, and are done here.
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal);

    // How nouns begin and end that may be written as one. Only such a word is taken apart.
    private static readonly WordOpenings NounOpenings;
    private static readonly WordOpenings NounEndings;

    static Glossaries()
    {
        var nouns = Language.Others.Where(language => language.JoinsNouns).SelectMany(language => language.Glossary.Nouns).ToList();
        NounOpenings = new(nouns);
        NounEndings = new(nouns.Where(noun => noun.Length >= Ending).Select(noun => noun.Substring(noun.Length - Ending)));
        foreach (var language in Language.Others)
        {
            Known.UnionWith(language.Glossary.Words);
            Known.UnionWith(language.Glossary.ByMeaning.SelectMany(list => list.Terms).Where(term => term.Words.Length > 1).SelectMany(term => term.Words));
        }
    }

    /// <summary>The language that words are in; null where that is the house's, or nothing tells.</summary>
    public static OtherLanguage? Of(ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (MayProve(word))
            {
                return Best(words);
            }
        }

        return null;
    }

    /// <summary>How words of other languages begin that mean one of some words of the house, or a form of it.</summary>
    public static WordOpenings OpeningsOf(IReadOnlyCollection<string> stems)
    {
        var openings = new List<string>();
        foreach (var (meaning, terms) in Language.Others.SelectMany(language => language.Glossary.ByMeaning))
        {
            if (meaning.Any(word => stems.Any(stem => word.StartsWith(stem, StringComparison.Ordinal))))
            {
                openings.AddRange(terms.Select(term => term.Words[0]));
            }
        }

        return new(openings);
    }

    private static bool MayProve(string word) => Known.Contains(word) ? !Language.House.Knows(word) : IsJoined(word);

    private static bool IsJoined(string word)
    {
        if (word.Length < ShortestJoined || !NounOpenings.Have(word, 0) || !NounEndings.Have(word, word.Length - Ending))
        {
            return false;
        }

        foreach (var language in Language.Others)
        {
            if (language.JoinsNouns && language.Glossary.PartsOf(word) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // A short word proves something where every other is known as well: "Ja", but not IstVersion. Of near languages that share
    // the words that prove something the one counts that knows more of the rest.
    private static OtherLanguage? Best(ImmutableArray<string> words)
    {
        OtherLanguage? best = null;
        var (most, mostKnown) = (0, 0);
        foreach (var language in Language.Others)
        {
            var glossary = language.Glossary;
            var (proof, known, knowsAll, phraseEnd) = (0, 0, true, 0);
            for (var i = 0; i < words.Length; i++)
            {
                if (i >= phraseEnd && PhraseAt(glossary, words, i) is { } phrase)
                {
                    proof += 2;
                    phraseEnd = i + phrase.Words.Length;
                }

                proof += !glossary.Proves(words[i]) ? 0 : words[i].Length < ShortestProof ? 1 : 2;
                var knows = i < phraseEnd || glossary.Knows(words[i]);
                known += knows ? 1 : words[i].Any(letter => letter > '\u007F' && !language.Writes(letter)) ? -1 : 0;
                knowsAll &= knows || Language.House.Knows(words[i]);
            }

            if ((proof > most || (proof == most && known > mostKnown)) && (proof > 1 || (proof == 1 && knowsAll)))
            {
                (best, most, mostKnown) = (language, proof, known);
            }
        }

        return best;
    }

    // "Plus tard" is French, though each of its words may be of any language.
    private static Term? PhraseAt(Glossary glossary, ImmutableArray<string> words, int at) =>
        glossary.At(words, at, out _) is { HasGap: false, Words.Length: > 1 } phrase && !phrase.Words.All(Language.House.Knows) ? phrase : null;
}
