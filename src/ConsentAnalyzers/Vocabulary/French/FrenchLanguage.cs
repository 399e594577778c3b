namespace ConsentAnalyzers.Vocabulary.French;

/// <summary>
/// French, with the forms of its verbs, nouns and adjectives. A verb is listed by its infinitive and with what is irregular, the
/// participle first: <c>envoyer = envoyé envoie</c>. One that does not end in -er or is listed so has no other forms.
/// </summary>
internal sealed class FrenchLanguage() : OtherLanguage("French", "fr")
{
    private static readonly string[] FirstGroup = ["e", "es", "ez", "ons", "ent"];
    private static readonly string[] SecondGroup = ["is", "it", "issez", "issons", "issent"];
    private static readonly string[] Endings = ["", "s", "e", "es"];

    private static readonly (string End, string[] Forms)[] EndingsAfter =
    [
        ("eau", ["eau", "eaux"]), ("eux", ["eux", "euse", "euses"]), ("al", ["al", "ale", "ales", "aux"]), ("el", ["el", "elle", "els", "elles"]),
        ("if", ["if", "ive", "ifs", "ives"]), ("ien", ["ien", "ienne", "iens", "iennes"]), ("teur", ["teur", "teurs", "trice", "trices"]),
        ("s", ["s", "se", "ses"]), ("e", ["e", "es"]),
    ];

    protected override string Letters => "àâæçéèêëîïôœùûüÿ";

    public override VerbForms FormsOf(string verb)
    {
        var (infinitive, irregular) = Listed(verb);
        var stem = infinitive.Substring(0, infinitive.Length - 2);
        var isFirst = infinitive.EndsWith("er", StringComparison.Ordinal);
        var participle = irregular.Length > 0 ? irregular[0] : stem + (isFirst ? "é" : "i");
        string[] finite = isFirst ? [.. FirstGroup.Select(ending => Joined(stem, ending))] : irregular.Length > 0 ? [] : [.. SecondGroup.Select(ending => stem + ending)];
        var gerund = Joined(stem, isFirst || irregular.Length > 0 ? "ant" : "issant");
        return new([infinitive, .. finite, .. irregular.Skip(1)], [.. FormsOfWord(participle)], [gerund]);
    }

    public override IEnumerable<string> FormsOfWord(string word)
    {
        foreach (var (end, forms) in EndingsAfter)
        {
            if (word.EndsWith(end, StringComparison.Ordinal))
            {
                return forms.Select(form => word.Substring(0, word.Length - end.Length) + form);
            }
        }

        return Endings.Select(ending => word + ending);
    }

    // partager: nous partageons.
    private static string Joined(string stem, string ending) => ending[0] is 'o' or 'a' && stem[stem.Length - 1] == 'g' ? stem + "e" + ending : stem + ending;
}
