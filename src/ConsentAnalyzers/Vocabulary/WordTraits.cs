namespace ConsentAnalyzers.Vocabulary;

/// <summary>What a word is in which of the other languages: a bit for each trait and language.</summary>
internal readonly record struct WordTraits(ulong Bits)
{
    private const int Languages = 12;
    private const ulong All = (1UL << Languages) - 1;

    /// <summary>The languages, a bit for each, in which the word has a trait.</summary>
    public ulong Of(WordTrait trait) => (Bits >> ((int)trait * Languages)) & All;

    public WordTraits With(WordTrait trait, ulong languages) => new(Bits | (languages << ((int)trait * Languages)));
}

/// <summary>What a word can be in a language.</summary>
internal enum WordTrait
{
    /// <summary>One of its words, perhaps beside others.</summary>
    Known,

    /// <summary>A word that shows that the language is spoken: no word of English or of whoever else.</summary>
    Proof,

    /// <summary>Worth a look into the lists: it proves something, or does as part of a phrase.</summary>
    Hint,

    /// <summary>May be a part of a longer word.</summary>
    Noun,

    /// <summary>Stands before an apostrophe without its end.</summary>
    Elision,
}
