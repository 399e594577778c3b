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

    /// <summary>años are anios and anos.</summary>
    protected override IEnumerable<string> WithoutAccents(string word)
    {
        var plain = word.Replace('á', 'a').Replace('é', 'e').Replace('í', 'i').Replace('ó', 'o').Replace('ú', 'u').Replace('ü', 'u');
        return plain.IndexOf('ñ') < 0 ? [plain] : [plain.Replace('ñ', 'n'), plain.Replace("ñ", "ni")];
    }
}
