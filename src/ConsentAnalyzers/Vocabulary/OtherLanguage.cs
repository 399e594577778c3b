namespace ConsentAnalyzers.Vocabulary;

/// <summary>
/// A language that says what its words mean in words of the house: a heading is the meaning, what stands under it the words.
/// What is read in it is put into the house's words and judged as those are.
/// </summary>
internal abstract class OtherLanguage : Language
{
    private readonly Lazy<Glossary> _glossary;
    private readonly Lazy<HashSet<string>> _articles;

    protected OtherLanguage(string folder, string culture)
        : base(folder, culture)
    {
        _glossary = new(() => new Glossary(this));
        _articles = new(() => [.. Lists.Where(list => list.Heading == "Articles").SelectMany(list => list.Entries)]);
    }

    public Glossary Glossary => _glossary.Value;

    /// <summary>Whether it writes several nouns as one: Nutzungsdaten.</summary>
    public virtual bool JoinsNouns => false;

    /// <summary>Whether the verb of an order stands after what is ordered: "Nutzungsdaten senden".</summary>
    public virtual bool PutsVerbsLast => false;

    /// <summary>What a comment calls days.</summary>
    public string Days => Lists.First(list => list.Heading == nameof(Days)).Text;

    /// <summary>The letters that it has beside those of English.</summary>
    protected abstract string Letters { get; }

    public override bool Owns(string word) => Glossary.Proves(word);

    public override bool Knows(string word) => Glossary.Knows(word);

    public override bool Writes(char letter) => Letters.IndexOf(letter) >= 0;

    /// <summary>Whether what follows a word is no order, though it looks like one.</summary>
    public bool Precedes(string word) => _articles.Value.Contains(word);

    /// <summary>A noun, adjective or any other word that is no verb, with its endings.</summary>
    public abstract IEnumerable<string> FormsOfWord(string word);

    /// <summary>How a word is written, in names without the letters that English has not.</summary>
    public abstract IEnumerable<string> SpellingsOf(string word);
}
