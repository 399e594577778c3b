namespace ConsentAnalyzers.Vocabulary.Spanish;

/// <summary>Spanish, with the forms of its verbs and nouns.</summary>
internal sealed class SpanishLanguage() : IberianLanguage("Spanish", "es")
{
    private static readonly string[] Objects = ["lo", "la", "los", "las", "me", "se", "nos"];

    protected override string Letters => "áéíóúüñ¿¡";

    protected override string Soft => "z";

    protected override string FormOfMany(string vowel) => vowel + "n";

    protected override IEnumerable<string> WithObject(string stem, char vowel) => Objects.Select(it => $"{stem}{vowel}r{it}");

    // "Aceptó" is, without its accent, "acepto".
    protected override IEnumerable<string> Done(string stem, char vowel) => [];

    protected override string Going(char vowel) => vowel == 'a' ? "ando" : "iendo";

    protected override string PluralOf(string word) =>
        Ends(word, "ón") ? Cut(word, 2, "ones")
        : Ends(word, "z") ? Cut(word, 1, "ces")
        : "aeiouáéíóú".IndexOf(word[word.Length - 1]) >= 0 ? word + "s"
        : word + "es";

    /// <summary>señales are senales and seniales; año stays.</summary>
    public override IEnumerable<string> SpellingsOf(string word) =>
        word.Length > LongestUnspelled && word.IndexOf('ñ') >= 0 ? base.SpellingsOf(word).Append(Unaccented(word.Replace("ñ", "ni"))) : base.SpellingsOf(word);
}
