namespace ConsentAnalyzers.Vocabulary;

/// <summary>
/// What the words of a text say about its language. Whoever writes a sentence beside a text has to be sure of it; a word
/// that several languages share (<c>newsletter</c>, <c>data</c>) proves nothing either way.
/// </summary>
/// <param name="Own">How many words are of the language alone.</param>
/// <param name="Foreign">How many words, or letters in words, are of another one.</param>
/// <param name="Unknown">How many words could be of any.</param>
internal readonly record struct LanguageEvidence(int Own, int Foreign, int Unknown)
{
    /// <summary>Whether the text is in the language for certain: nothing in it is of another one, and most of it is known.</summary>
    public bool IsCertain => Foreign == 0 && Own > 0 && Own >= Unknown;

    /// <summary>Whether it is likely to be.</summary>
    public bool IsLikely => Own > Foreign + (Unknown / 2);

    public static LanguageEvidence operator +(LanguageEvidence one, LanguageEvidence other) =>
        new(one.Own + other.Own, one.Foreign + other.Foreign, one.Unknown + other.Unknown);

    public static LanguageEvidence In(string text, Language language)
    {
        var (own, foreign, unknown) = (0, 0, 0);
        foreach (var word in Words.Split(text))
        {
            _ = language.Owns(word) ? own++
                : language.Knows(word) || Role.SharedWords.Has(word) ? 0
                : IsForeign(word, language) ? foreign++
                : unknown++;
        }

        return new(own, foreign, unknown);
    }

    public static LanguageEvidence In(IEnumerable<string> texts, Language language) =>
        texts.Aggregate(new LanguageEvidence(), (known, text) => known + In(text, language));

    /// <summary>Whether a text has words of a language that is not known, so that not everything in it is understood.</summary>
    public static bool IsUnread(string text) => In(text, Glossaries.Of(Words.Split(text)) is { } other ? other : Language.House).Foreign > 0;

    private static bool IsForeign(string word, Language language) =>
        Role.ForeignWords.Has(word) || word.Any(letter => letter > '\u007F' && !language.Writes(letter))
        || (language != Language.House && Language.House.Owns(word)) || (KnownWords.Of(word).Of(WordTrait.Proof) & ~((language as OtherLanguage)?.Bit ?? 0)) != 0;
}
