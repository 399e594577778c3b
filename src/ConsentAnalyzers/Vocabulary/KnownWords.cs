namespace ConsentAnalyzers.Vocabulary;

/// <summary>
/// Which of the other languages know a word, without a look into their lists: those are read, with every form of every word,
/// only once something is written in the language. The table is made of the lists: <c>CONSENT_RECORD=1 dotnet test
/// tests/ConsentAnalyzers.Tests --filter KnownWords</c> writes it.
/// </summary>
internal static class KnownWords
{
    /// <summary>Nobody writes a longer word; it is not taken apart.</summary>
    public const int LongestJoined = 48;

    private const int ShortestPart = 3;

    // A shorter word that could be two nouns as one is taken apart only in a text that is in the language for other reasons.
    private const int ShortestToldByParts = 8;

    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    private static readonly uint[] Hashes;
    private static readonly byte[] Kinds;
    private static readonly WordTraits[] Traits;

    static KnownWords()
    {
        using var table = new BinaryReader(typeof(KnownWords).Assembly.GetManifestResourceStream($"{typeof(KnownWords).Namespace}.known-words.bin"));
        Traits = new WordTraits[table.ReadByte()];
        for (var i = 0; i < Traits.Length; i++)
        {
            Traits[i] = new(table.ReadUInt64());
        }

        Hashes = new uint[table.ReadInt32()];
        Buffer.BlockCopy(table.ReadBytes(Hashes.Length * sizeof(uint)), 0, Hashes, 0, Hashes.Length * sizeof(uint));
        Kinds = table.ReadBytes(Hashes.Length);
    }

    /// <summary>What is known of a lower-case word.</summary>
    public static WordTraits Of(string word)
    {
        var listed = At(Hash(word, 0, word.Length));
        if (word.Length is < 2 * ShortestPart or > LongestJoined || Joining(word, 0) is not (> 0 and var joining))
        {
            return listed;
        }

        joining &= ~listed.Of(WordTrait.Known);
        return listed.With(WordTrait.Known, joining).With(WordTrait.Proof, joining).With(WordTrait.Hint, word.Length < ShortestToldByParts ? 0 : joining);
    }

    /// <summary>Whether a text has a word that shows that it is in another language. Cheap: asked of every text.</summary>
    public static bool HintIn(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isLetter = i < text.Length && char.IsLetter(text[i]);
            var ends = start >= 0 && (!isLetter || Words.StartsWord(text, i));
            if (ends && IsHint(text, start, i))
            {
                return true;
            }

            start = !isLetter ? -1 : start < 0 || ends ? i : start;
        }

        return false;
    }

    /// <summary>Whether some language writes what stands there before an apostrophe, apart from the word that follows.</summary>
    public static bool Elides(string lower, int start, int end) => At(Hash(lower, start, end)).Of(WordTrait.Elision) != 0;

    /// <summary>How a word is filed.</summary>
    public static uint Hash(string word, int start, int end)
    {
        var hash = Seed;
        for (var i = start; i < end; i++)
        {
            hash = Next(hash, char.ToLowerInvariant(word[i]));
        }

        return hash;
    }

    private static uint Next(uint hash, char letter) => unchecked((((hash ^ (byte)letter) * Prime) ^ (uint)(letter >> 8)) * Prime);

    private static WordTraits At(uint hash) => Array.BinarySearch(Hashes, hash) is >= 0 and var i ? Traits[Kinds[i]] : default;

    private static bool IsHint(string text, int start, int end) =>
        At(Hash(text, start, end)).Of(WordTrait.Hint) != 0
        || (end - start is >= ShortestToldByParts and <= LongestJoined && Joining(text.Substring(start, end - start).ToLowerInvariant(), 0) != 0);

    // The languages that know every part of a word from a place on as a noun.
    private static ulong Joining(string word, int start)
    {
        var (languages, hash) = (0UL, Seed);
        for (var i = start; i < word.Length - ShortestPart; i++)
        {
            hash = Next(hash, word[i]);
            if (i + 1 - start >= ShortestPart && At(hash).Of(WordTrait.Noun) is > 0 and var first)
            {
                languages |= first & (At(Hash(word, i + 1, word.Length)).Of(WordTrait.Noun) | Joining(word, i + 1));
            }
        }

        return languages;
    }
}
