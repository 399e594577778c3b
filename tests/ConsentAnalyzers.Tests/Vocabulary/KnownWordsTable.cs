using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Tests.Vocabulary;

/// <summary>Writes what the lists of the other languages know, as the analyzers read it.</summary>
internal static class KnownWordsTable
{
    public static byte[] Write()
    {
        var traits = new SortedDictionary<uint, WordTraits>();
        foreach (var language in Language.Others)
        {
            foreach (var (word, trait) in TraitsIn(language))
            {
                var hash = KnownWords.Hash(word, 0, word.Length);
                traits[hash] = traits.GetValueOrDefault(hash).With(trait, language.Bit);
            }
        }

        var kinds = traits.Values.Distinct().ToList();
        using var bytes = new MemoryStream();
        using var table = new BinaryWriter(bytes);
        table.Write(checked((byte)kinds.Count));
        kinds.ForEach(kind => table.Write(kind.Bits));
        table.Write(traits.Count);
        Assert.All(traits.Keys, table.Write);
        Assert.All(traits.Values, kind => table.Write((byte)kinds.IndexOf(kind)));
        return bytes.ToArray();
    }

    private static IEnumerable<(string Word, WordTrait Trait)> TraitsIn(OtherLanguage language)
    {
        var glossary = language.Glossary;
        foreach (var word in glossary.Words)
        {
            yield return (word, WordTrait.Known);
            if (glossary.Tells(word))
            {
                yield return (word, WordTrait.Proof);
                yield return (word, WordTrait.Hint);
            }
        }

        // What a doubtful word begins is told by the words behind it; where those are doubtful too, by all that are not English.
        foreach (var phrase in glossary.ByMeaning.SelectMany(list => list.Terms).Where(term => term.Words.Length > 1 && !glossary.Tells(term.Words[0])))
        {
            var telling = phrase.Words.Any(glossary.Tells);
            var hints = phrase.Words.Where(telling ? glossary.Tells : word => !Language.House.Knows(word));
            foreach (var word in hints.SelectMany(word => language.FormsOfWord(word).SelectMany(language.SpellingsOf).Append(word)).Where(word => !telling || glossary.Tells(word)))
            {
                yield return (word, WordTrait.Hint);
            }
        }

        foreach (var elision in language.Elisions)
        {
            yield return (elision, WordTrait.Elision);
        }

        foreach (var noun in language.JoinsNouns ? glossary.Nouns : [])
        {
            yield return (noun, WordTrait.Noun);
        }
    }
}
