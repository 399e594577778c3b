namespace ConsentAnalyzers.Vocabulary.English;

/// <summary>English, with the forms of its verbs and nouns.</summary>
internal sealed class EnglishLanguage : Language
{
    private readonly Lazy<HashSet<string>> _known;

    public EnglishLanguage()
        : base("English", "en") => _known = new(() => new(Lists.Where(list => !list.Heading.StartsWith("Foreign", StringComparison.Ordinal)).SelectMany(WordsOf), StringComparer.Ordinal));

    private const string Doubling = " permit submit transmit stop log ";

    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["send"] = "sent", ["give"] = "given", ["withdraw"] = "withdrawn", ["show"] = "shown", ["hide"] = "hidden",
        ["forget"] = "forgotten", ["sell"] = "sold", ["get"] = "got", ["keep"] = "kept", ["let"] = "let",
    };

    public override VerbForms FormsOf(string verb) => new([verb, Present(verb)], [Past(verb)], [Gerund(verb)]);

    /// <summary>Whether a word stands in one of the lists, in whatever form.</summary>
    public override bool Knows(string word) => _known.Value.Contains(word) || _known.Value.Contains(SingularOf(word));

    public override bool Owns(string word) => Role.OwnWords.Has(word) || Role.OwnWords.Has(SingularOf(word));

    public override bool Writes(char letter) => false;

    /// <summary>reports → report; policies → policy; analytics stays.</summary>
    public static string SingularOf(string noun) => noun switch
    {
        { Length: < 3 } => noun,
        "cookies" => "cookie",
        _ when noun.EndsWith("ies", StringComparison.Ordinal) => Without(noun, 3) + "y",
        _ when noun.EndsWith("ss", StringComparison.Ordinal)
            || noun.EndsWith("us", StringComparison.Ordinal)
            || noun.EndsWith("is", StringComparison.Ordinal)
            || noun.EndsWith("ics", StringComparison.Ordinal)
            || noun is "news" => noun,
        _ when noun.EndsWith("s", StringComparison.Ordinal) => Without(noun, noun.EndsWith("shes", StringComparison.Ordinal) ? 2 : 1),
        _ => noun,
    };

    /// <summary>share → shares; deny → denies.</summary>
    private static string Present(string verb) => verb switch
    {
        _ when EndsInConsonantAndY(verb) => Without(verb, 1) + "ies",
        _ when EndsInHiss(verb) => verb + "es",
        _ => verb + "s",
    };

    /// <summary>share → shared; send → sent.</summary>
    private static string Past(string verb) => verb switch
    {
        _ when Irregular.TryGetValue(verb, out var past) => past,
        _ when verb.EndsWith("e", StringComparison.Ordinal) => verb + "d",
        _ when EndsInConsonantAndY(verb) => Without(verb, 1) + "ied",
        _ => Stretched(verb) + "ed",
    };

    /// <summary>share → sharing; submit → submitting.</summary>
    private static string Gerund(string verb) => verb switch
    {
        _ when verb.EndsWith("ee", StringComparison.Ordinal) => verb + "ing",
        _ when verb.EndsWith("e", StringComparison.Ordinal) => Without(verb, 1) + "ing",
        _ => Stretched(verb) + "ing",
    };

    private static string Stretched(string verb) =>
        Doubling.Contains(" " + verb + " ") ? verb + verb[verb.Length - 1] : verb;

    private static bool EndsInConsonantAndY(string verb) =>
        verb.Length > 1 && verb[verb.Length - 1] == 'y' && "aeiou".IndexOf(verb[verb.Length - 2]) < 0;

    private static bool EndsInHiss(string verb) =>
        verb[verb.Length - 1] is 's' or 'x' or 'z'
        || verb.EndsWith("ch", StringComparison.Ordinal)
        || verb.EndsWith("sh", StringComparison.Ordinal);

    private IEnumerable<string> WordsOf(WordList list) => list.Heading.StartsWith("verbs ", StringComparison.Ordinal)
        ? list.Entries.Select(FormsOf).SelectMany(forms => forms.Plain.Concat(forms.Past).Concat(forms.Gerund))
        : list.Entries.SelectMany(entry => entry.Split(' '));

    private static string Without(string word, int letters) => word.Substring(0, word.Length - letters);
}
