namespace ConsentAnalyzers.Vocabulary.Portuguese;

/// <summary>Portuguese as in Portugal and in Brazil, with the forms of its verbs and nouns.</summary>
internal sealed class PortugueseLanguage() : IberianLanguage("Portuguese", "pt")
{
    protected override string Letters => "áâãàçéêíóôõú";

    protected override string Soft => "ç";

    protected override string FormOfMany(string vowel) => vowel + "m";

    protected override IEnumerable<string> WithObject(string stem, char vowel) => vowel == 'i' ? [] : [stem + (vowel == 'a' ? 'á' : 'ê')];

    protected override IEnumerable<string> Done(string stem, char vowel) => [$"{stem}{(vowel == 'a' ? 'o' : vowel)}u"];

    protected override string Going(char vowel) => vowel + "ndo";

    protected override string PluralOf(string word) =>
        Ends(word, "ão") ? Cut(word, 2, "ões")
        : Ends(word, "m") ? Cut(word, 1, "ns")
        : Ends(word, "il") ? Cut(word, 1, "s")
        : Ends(word, "l") ? Cut(word, 1, "is")
        : Ends(word, "r") || Ends(word, "z") ? word + "es"
        : word + "s";
}
