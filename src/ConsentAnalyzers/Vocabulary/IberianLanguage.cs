namespace ConsentAnalyzers.Vocabulary;

/// <summary>
/// What Spanish and Portuguese share. A verb is listed by its infinitive and with what is irregular, the participle first:
/// <c>cerrar = cerrado cierra cierre</c>.
/// </summary>
internal abstract class IberianLanguage(string folder, string culture) : OtherLanguage(folder, culture)
{
    private static readonly string[] Genders = ["o", "a", "os", "as"];

    public override bool PutsThingsFirst => true;

    public override VerbForms FormsOf(string verb)
    {
        var (infinitive, irregular) = Listed(verb);
        var stem = infinitive.Substring(0, infinitive.Length - 2);
        var vowel = infinitive[stem.Length];
        string[] statements = vowel == 'a' ? ["o", "as", "a", "amos", FormOfMany("a")] : ["o", "es", "e", vowel + "mos", FormOfMany("e")];
        string[] orders = vowel == 'a' ? ["e", "es", FormOfMany("e")] : ["a", "as", FormOfMany("a")];
        var participle = irregular.Length > 0 ? irregular[0] : stem + (vowel == 'a' ? "ado" : "ido");
        return new(
            [infinitive, .. statements.Select(ending => stem + ending), .. orders.Select(ending => BeforeE(stem, ending) + ending), .. WithObject(stem, vowel), .. irregular.Skip(1)],
            [.. FormsOfWord(participle), .. Done(stem, vowel)],
            [stem + Going(vowel)]);
    }

    /// <summary>Plurals, and both genders of what ends in o.</summary>
    public override IEnumerable<string> FormsOfWord(string word) => word[word.Length - 1] switch
    {
        'o' when !Ends(word, "ão") => Genders.Select(ending => word.Substring(0, word.Length - 1) + ending),
        's' => [word],
        _ => [word, PluralOf(word)],
    };

    /// <summary>The form of several people: envían, enviam.</summary>
    protected abstract string FormOfMany(string vowel);

    /// <summary>The infinitive with what it is done to: aceptarlas, aceitá-las.</summary>
    protected abstract IEnumerable<string> WithObject(string stem, char vowel);

    /// <summary>What somebody did, where a name says it: aceitou.</summary>
    protected abstract IEnumerable<string> Done(string stem, char vowel);

    /// <summary>The ending of what goes on: enviando.</summary>
    protected abstract string Going(char vowel);

    protected abstract string PluralOf(string word);

    /// <summary>What a soft c is written before an a.</summary>
    protected abstract string Soft { get; }

    // rechace, bloquee, pague.
    private string BeforeE(string stem, string ending) =>
        ending[0] != 'e' ? stem
        : Ends(stem, Soft) ? Cut(stem, 1, "c")
        : Ends(stem, "c") ? Cut(stem, 1, "qu")
        : Ends(stem, "g") ? stem + "u"
        : stem;

    protected static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    protected static string Cut(string word, int letters, string ending) => word.Substring(0, word.Length - letters) + ending;
}
