using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>Finds out in which language words are. Asked of every name and text, most of which are in the house's.</summary>
internal static class Glossaries
{
    private const int ShortestProof = 4;

    /// <summary>The language that words are in; null where that is the house's, or nothing tells.</summary>
    public static OtherLanguage? Of(ImmutableArray<string> words)
    {
        var hinted = 0UL;
        foreach (var word in words)
        {
            hinted |= KnownWords.Of(word).Of(WordTrait.Hint);
        }

        return hinted == 0 ? null : Best(words, hinted);
    }

    // A short word proves something where every other is known as well: "Ja", but not IstVersion. Of near languages that share
    // the words that prove something the one counts that knows more of the rest.
    private static OtherLanguage? Best(ImmutableArray<string> words, ulong hinted)
    {
        OtherLanguage? best = null;
        var traits = words.Select(KnownWords.Of).ToArray();
        var (most, mostKnown) = (0, 0);
        foreach (var language in Language.Others.Where(language => (hinted & language.Bit) != 0))
        {
            var bit = language.Bit;
            var (proof, known, knowsAll, phraseEnd) = (0, 0, true, 0);
            for (var i = 0; i < words.Length; i++)
            {
                if (i >= phraseEnd && PhraseAt(language.Glossary, words, i) is { } phrase)
                {
                    proof += 2;
                    phraseEnd = i + phrase.Words.Length;
                }

                proof += (traits[i].Of(WordTrait.Proof) & bit) == 0 ? 0 : words[i].Length < ShortestProof ? 1 : 2;
                var knows = i < phraseEnd || (traits[i].Of(WordTrait.Known) & bit) != 0;
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
