namespace ConsentAnalyzers.Vocabulary.Italian;

/// <summary>
/// Italian, with the forms of its verbs, nouns and adjectives. A verb is listed by its infinitive and with what is irregular, the
/// participle first: <c>gestire = gestito gestisci</c>.
/// </summary>
internal sealed class ItalianLanguage() : OtherLanguage("Italian", "it")
{
    private static readonly string[] InAre = ["a", "o", "i", "ano", "ate", "iamo"];
    private static readonly string[] InEre = ["i", "o", "e", "a", "ono", "ete", "iamo"];
    private static readonly string[] InIre = ["i", "o", "e", "a", "ono", "ite", "iamo"];

    // accettarli, iscriversi.
    private static readonly string[] Clitics = ["lo", "la", "li", "le", "mi", "ti", "ci", "vi", "si"];

    private static readonly (string End, string[] Forms)[] EndingsAfter =
    [
        ("co", ["co", "ca", "ci", "chi", "che"]), ("go", ["go", "ga", "ghi", "ghe"]), ("io", ["io", "ia", "i", "ie"]), ("o", ["o", "a", "i", "e"]),
        ("ca", ["ca", "che"]), ("ga", ["ga", "ghe"]), ("a", ["a", "e"]), ("e", ["e", "i"]),
    ];

    protected override string Letters => "àèéìòù";

    public override VerbForms FormsOf(string verb)
    {
        var (infinitive, irregular) = Listed(verb);
        var stem = infinitive.Substring(0, infinitive.Length - 3);
        var (finite, participle, gerund) = infinitive[infinitive.Length - 3] switch
        {
            'a' => (InAre, "ato", "ando"),
            'i' => (InIre, "ito", "endo"),
            _ => (InEre, "uto", "endo"),
        };
        var clitic = Clitics.Select(ending => infinitive.Substring(0, infinitive.Length - 1) + ending);
        return new(
            [infinitive, .. finite.Select(ending => Joined(stem, ending, finite == InAre)), .. clitic, .. irregular.Skip(1)],
            [.. FormsOfWord(irregular.Length > 0 ? irregular[0] : stem + participle)],
            [stem + gerund]);
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

        return [word];
    }

    // inviare: tu invii, noi inviamo; modificare: tu modifichi, but proteggere: tu proteggi.
    private static string Joined(string stem, string ending, bool keepsSound) =>
        ending == "iamo" && stem[stem.Length - 1] == 'i' ? stem + "amo"
        : keepsSound && ending[0] == 'i' && stem[stem.Length - 1] is 'c' or 'g' ? stem + "h" + ending
        : stem + ending;
}
