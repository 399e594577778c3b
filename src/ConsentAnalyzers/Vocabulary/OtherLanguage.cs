namespace ConsentAnalyzers.Vocabulary;

/// <summary>
/// A language that says what its words mean in words of the house: a heading is the meaning, what stands under it the words.
/// What is read in it is put into the house's words and judged as those are.
/// </summary>
internal abstract class OtherLanguage : Language
{
    protected const int LongestUnspelled = 3;

    // Not taken apart by the platform: it knows no letters where it runs without a culture.
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿąćęłńśźż";
    private const string Plain = "aaaaaaceeeeiiiinooooouuuuyyacelnszz";

    private readonly Lazy<Glossary> _glossary;
    private readonly Lazy<HashSet<string>> _articles;
    private readonly Lazy<HashSet<string>> _links;

    protected OtherLanguage(string folder, string culture)
        : base(folder, culture)
    {
        _glossary = new(() => new Glossary(this));
        _articles = new(() => [.. Under("Articles")]);
        _links = new(() => [.. Under("Links")]);
    }

    public Glossary Glossary => _glossary.Value;

    /// <summary>Whether it writes several nouns as one: Nutzungsdaten.</summary>
    public virtual bool JoinsNouns => false;

    /// <summary>What stands before another word without its end, and apart from it by an apostrophe: l'utilisation, dell'utente.</summary>
    public IEnumerable<string> Elisions => Under(nameof(Elisions));

    /// <summary>Whether the verb of an order stands after what is ordered: "Nutzungsdaten senden".</summary>
    public virtual bool PutsVerbsLast => false;

    /// <summary>Whether a thing stands before what it is of, which English puts first: PreferenciasDelCliente.</summary>
    public virtual bool PutsThingsFirst => false;

    /// <summary>What a comment calls days.</summary>
    public string Days => Lists.First(list => list.Heading == nameof(Days)).Text;

    /// <summary>The letters that it has beside those of English.</summary>
    protected abstract string Letters { get; }

    /// <summary>Its bit in what is known of words.</summary>
    public ulong Bit => 1UL << Others.IndexOf(this);

    public override bool Owns(string word) => KnownWords.Of(word) is var known && (known.Of(WordTrait.Proof) & Bit) != 0 && known.Of(WordTrait.Known) == Bit;

    public override bool Knows(string word) => (KnownWords.Of(word).Of(WordTrait.Known) & Bit) != 0;

    /// <summary>Whether a word shows that the language is spoken: it is known, and no word of English or of whoever else.</summary>
    public bool Proves(string word) => (KnownWords.Of(word).Of(WordTrait.Proof) & Bit) != 0;

    public override bool Writes(char letter) => Letters.IndexOf(letter) >= 0;

    /// <summary>Whether what follows a word is no order, though it looks like one.</summary>
    public bool Precedes(string word) => _articles.Value.Contains(word);

    /// <summary>Whether names leave a word out of a phrase: "rapports de plantage" is RapportsPlantage.</summary>
    public bool Links(string word) => _links.Value.Contains(word);

    /// <summary>A noun, adjective or any other word that is no verb, with its endings.</summary>
    public abstract IEnumerable<string> FormsOfWord(string word);

    /// <summary>How a word is written, in names without the letters that English has not. A short word keeps its accent: without it, it is another.</summary>
    public virtual IEnumerable<string> SpellingsOf(string word)
    {
        yield return word;
        if (word.Length > LongestUnspelled && word.Any(Writes))
        {
            yield return Unaccented(word);
        }
    }

    /// <summary>The two parts of a verb's entry: its dictionary form, and what is irregular, in <c>geben = gegeben gibt</c>.</summary>
    protected static (string Verb, string[] Irregular) Listed(string entry) =>
        entry.Split('=') is [var verb, var irregular] ? (verb.Trim(), irregular.Trim().Split(' ')) : (entry, []);

    protected static string Unaccented(string word) => string.Concat(
        word.Replace("œ", "oe").Replace("æ", "ae").Select(letter => Accented.IndexOf(letter) is >= 0 and var at ? Plain[at] : letter));

    private IEnumerable<string> Under(string heading) => Lists.Where(list => list.Heading == heading).SelectMany(list => list.Entries);
}
