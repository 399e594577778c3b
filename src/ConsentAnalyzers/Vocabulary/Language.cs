using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>A human language: its lists, in the text files of its folder, and the forms of its verbs, which no list can say.</summary>
internal abstract class Language
{
    /// <summary>The language of the house. Its lists are the roles that readers ask for, and every other language says what it means in these words.</summary>
    public static English.EnglishLanguage House { get; } = new();

    /// <summary>The other languages that are known; one more is a folder, a class of this kind and a place here.</summary>
    public static ImmutableArray<OtherLanguage> Others { get; } = ImmutableArray.Create<OtherLanguage>(
        new German.GermanLanguage(),
        new French.FrenchLanguage(),
        new Spanish.SpanishLanguage(),
        new Italian.ItalianLanguage(),
        new Dutch.DutchLanguage(),
        new Portuguese.PortugueseLanguage(),
        new Polish.PolishLanguage());

    public static ImmutableArray<Language> All { get; } = ImmutableArray.CreateRange<Language>(Others).Insert(0, House);

    private const string ToFriends = "Familiar";

    private readonly Lazy<ImmutableArray<WordList>> _lists;
    private readonly Lazy<Dictionary<string, string>> _declining;

    // Every role asks for its heading.
    private static readonly ILookup<string, WordList> ByHeading = House.Lists.ToLookup(list => list.Heading);

    protected Language(string folder, string culture)
    {
        Culture = culture;
        _lists = new(() => WordList.In(folder));
        _declining = new(() => WordList.Pairs(Find(nameof(Declining))!.Entries));
    }

    public ImmutableArray<WordList> Lists => _lists.Value;

    /// <summary>Its code, as <c>lang</c> attributes and files of resources give it: <c>de</c>.</summary>
    public string Culture { get; }

    /// <summary>One form for all of a noun, so that one entry finds them all.</summary>
    public static string Singular(string noun) => English.EnglishLanguage.SingularOf(noun);

    /// <summary>The house's list under a heading.</summary>
    public static IEnumerable<string> Entries(string heading) => ByHeading[heading].SelectMany(list => list.Entries);

    /// <summary>The language of a culture, of whatever country (<c>de-AT</c>); null where it is not known.</summary>
    public static Language? Named(string culture) => All.FirstOrDefault(language => IsOf(language, culture));

    /// <summary>The sentence under a heading of its folder; what it says to friends, where it tells that apart.</summary>
    public string Said(string sentence, bool isFamiliar = false) =>
        (isFamiliar ? Find($"{ToFriends} {sentence}") : Find(char.ToUpperInvariant(sentence[0]) + sentence.Substring(1)))?.Text ?? "";

    /// <summary>What a decline says beside an accept whose caption has a word of the house; null where none is listed for it.</summary>
    public string? Declining(string word) => _declining.Value.TryGetValue(word, out var said) ? said : null;

    /// <summary>Whether a text speaks to a friend.</summary>
    public bool IsFamiliar(string text) => Find(ToFriends) is { } friendly && Words.Split(text).Any(friendly.Entries.Contains);

    /// <summary>Whether a lower-case word is its own and no other's.</summary>
    public abstract bool Owns(string word);

    /// <summary>Whether a lower-case word is one of it, perhaps beside others.</summary>
    public abstract bool Knows(string word);

    /// <summary>Whether a letter that English has not is one of its own.</summary>
    public abstract bool Writes(char letter);

    public abstract VerbForms FormsOf(string verb);

    private WordList? Find(string heading) => Lists.FirstOrDefault(list => list.Heading == heading);

    private static bool IsOf(Language language, string culture) =>
        culture.StartsWith(language.Culture, StringComparison.OrdinalIgnoreCase)
        && (culture.Length == language.Culture.Length || culture[language.Culture.Length] is '-' or '_');
}

/// <summary>The forms of a verb that differ in what they can do.</summary>
/// <param name="Plain">Orders and statements: share, shares.</param>
/// <param name="Past">What is done: shared.</param>
/// <param name="Gerund">What goes on: sharing.</param>
internal readonly record struct VerbForms(string[] Plain, string[] Past, string[] Gerund);
