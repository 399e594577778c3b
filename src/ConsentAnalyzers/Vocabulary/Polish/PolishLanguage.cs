namespace ConsentAnalyzers.Vocabulary.Polish;

/// <summary>
/// Polish, with the cases of its nouns and the persons of its verbs. Each aspect of a verb is listed by its infinitive, with
/// the forms that its ending does not tell, a participle in -ny or -ty among them: <c>wysłać = wyślij wyślę wysłany</c>.
/// </summary>
internal sealed class PolishLanguage() : OtherLanguage("Polish", "pl")
{
    // Of nouns in -a, and of adjectives, of whatever gender.
    private static readonly string[] Feminine = ["a", "y", "i", "ę", "ą", "o", "e", "", "om", "ami", "ach"];
    private static readonly string[] Other = ["", "u", "a", "owi", "em", "iem", "y", "i", "e", "ie", "ów", "om", "ami", "ach"];
    private static readonly string[] Adjective = ["y", "i", "a", "e", "ego", "iego", "emu", "ej", "iej", "ą", "ym", "im", "ymi", "imi", "ych", "ich", "ie", "o"];
    private static readonly string[] Abstract = ["ć", "ci", "cią", "ciom", "ciami", "ciach"];
    private static readonly string[] Verbal = ["e", "a", "u", "em", "ach", "ami", "om"];

    protected override string Letters => "ąćęłńóśźż";

    public override VerbForms FormsOf(string verb)
    {
        var (infinitive, given) = Listed(verb);
        var (stem, present, participle) = ClassOf(infinitive);
        var participles = given.Where(IsParticiple).DefaultIfEmpty(stem + participle).ToList();
        string[] gerund = [.. participles.Select(GerundOf).SelectMany(FormsOfWord)];
        return new(
            [infinitive, .. present, .. given.Where(form => !IsParticiple(form))],
            [.. participles.SelectMany(FormsOfWord).Except(gerund), .. PastOf(infinitive)],
            gerund);
    }

    public override IEnumerable<string> FormsOfWord(string word)
    {
        var stem = word.Substring(0, word.Length - 1);
        return word[word.Length - 1] switch
        {
            'y' or 'i' => Ending(stem, Adjective),
            'a' => Ending(stem, Feminine).Append(Softened(stem)),
            'e' when EndsIn(word, "nie") || EndsIn(word, "cie") => Ending(stem, Verbal).Append(Softened(stem.Substring(0, stem.Length - 1), isBare: true)),
            'e' => Ending(stem, Adjective),
            'o' => Ending(stem, Other).Append(word),
            'ć' => Ending(stem, Abstract),
            _ => [.. Ending(word, Other), Softened(word), PersonsOf(word)],
        };
    }

    // akceptować: akceptuję; wysyłać: wysyłam; włączyć: włączę.
    private static (string Stem, string[] Present, string Participle) ClassOf(string infinitive) => infinitive switch
    {
        _ when EndsIn(infinitive, "ować") => Conjugated(infinitive, 4, ["uję", "ujesz", "uje", "ujemy", "ują", "uj"], "owany"),
        _ when EndsIn(infinitive, "ywać") => Conjugated(infinitive, 4, ["uję", "ujesz", "uje", "ujemy", "ują", "uj"], "ywany"),
        _ when EndsIn(infinitive, "ać") => Conjugated(infinitive, 2, ["am", "asz", "a", "amy", "ają", "aj"], "any"),
        _ when EndsIn(infinitive, "yć") => Conjugated(infinitive, 2, ["ę", "ysz", "y", "ymy", "ą", ""], "ony"),
        _ => Conjugated(infinitive, 2, ["isz", "i", "imy"], "iony"),
    };

    private static (string Stem, string[] Present, string Participle) Conjugated(string infinitive, int ending, string[] endings, string participle)
    {
        var stem = infinitive.Substring(0, infinitive.Length - ending);
        return (stem, [.. Ending(stem, endings)], participle);
    }

    private static IEnumerable<string> PastOf(string infinitive) =>
        Ending(infinitive.Substring(0, infinitive.Length - 1), ["ł", "ła", "łem", "łam"]);

    // włączony: włączenie; usunięty: usunięcie.
    private static string GerundOf(string participle)
    {
        var stem = participle.Substring(0, participle.Length - 2);
        return EndsIn(participle, "ty") ? stem + "cie" : EndsIn(stem, "o") ? stem.Substring(0, stem.Length - 1) + "enie" : stem + "nie";
    }

    private static bool IsParticiple(string form) => EndsIn(form, "ny") || EndsIn(form, "ty");

    private static IEnumerable<string> Ending(string stem, string[] endings) => endings.Select(ending => stem + ending);

    // analityka: analityce; oferta: ofercie; przechowywanie: przechowywań.
    private static string Softened(string stem, bool isBare = false)
    {
        var start = stem.Substring(0, Math.Max(stem.Length - 1, 0));
        return stem.Length == 0 ? stem : (stem[stem.Length - 1], isBare) switch
        {
            ('n', true) => start + "ń",
            ('c', true) => start + "ć",
            ('k', _) => start + "ce",
            ('g', _) => start + "dze",
            ('t', _) => start + "cie",
            ('d', _) => start + "dzie",
            ('r', _) => start + "rze",
            ('ł', _) => start + "le",
            _ => stem + "ie",
        };
    }

    // klient: klienci; użytkownik: użytkownicy.
    private static string PersonsOf(string person) => person.Substring(0, person.Length - 1) + person[person.Length - 1] switch
    {
        't' => "ci",
        'd' => "dzi",
        'k' => "cy",
        'r' => "rzy",
        var last => $"{last}i",
    };

    private static bool EndsIn(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
