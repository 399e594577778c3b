namespace ConsentAnalyzers.Vocabulary;

/// <summary>
/// What the words of a text say about its language. Whoever writes a sentence beside a text has to be sure of it; a word
/// that several languages share (<c>newsletter</c>, <c>data</c>) proves nothing either way.
/// </summary>
/// <param name="English">How many words are English alone.</param>
/// <param name="Foreign">How many words, or letters in words, are of another language.</param>
/// <param name="Unknown">How many words could be of any.</param>
internal readonly record struct LanguageEvidence(int English, int Foreign, int Unknown)
{
    /// <summary>Whether the text is English for certain: nothing in it is of another language, and most of it is known.</summary>
    public bool IsEnglish => Foreign == 0 && English > 0 && English >= Unknown;

    public static LanguageEvidence operator +(LanguageEvidence one, LanguageEvidence other) =>
        new(one.English + other.English, one.Foreign + other.Foreign, one.Unknown + other.Unknown);

    public static LanguageEvidence In(string text)
    {
        var (english, foreign, unknown) = (0, 0, 0);
        foreach (var word in Words.In(text))
        {
            _ = HasForeignLetter(word) || Role.ForeignWords.Has(word) ? foreign++
                : Role.SharedWords.Has(word) ? 0
                : Role.OwnWords.Has(word) || Role.OwnWords.Has(Language.Singular(word)) ? english++
                : unknown++;
        }

        return new(english, foreign, unknown);
    }

    public static LanguageEvidence In(IEnumerable<string> texts) =>
        texts.Aggregate(new LanguageEvidence(), (known, text) => known + In(text));

    private static bool HasForeignLetter(string word)
    {
        foreach (var c in word)
        {
            if (c > '\u007F')
            {
                return true;
            }
        }

        return false;
    }
}
