using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>What words can do and what phrases are about, from the lists whose headings say so.</summary>
internal static class Lexicon
{
    private const string Verbs = "verbs ";

    private static readonly Dictionary<string, Sense> Senses = new(StringComparer.Ordinal);

    static Lexicon()
    {
        var phrases = new List<Phrase>();
        foreach (var list in Language.House.Lists)
        {
            if (list.Heading.StartsWith(Verbs, StringComparison.Ordinal))
            {
                Inflect(list);
            }
            else if (TryRead(list.Heading, out var topic, out var strength, out var sense))
            {
                phrases.AddRange(list.Entries.Where(entry => !IsWord(entry, topic)).Select(entry => new Phrase(StemsOf(entry), topic, strength, sense)));
                Add(sense, list.Entries.Where(entry => IsWord(entry, topic)));
            }
        }

        Phrases = new(phrases);
    }

    /// <summary>The phrases, their words in the singular.</summary>
    public static PhraseSet Phrases { get; }

    /// <summary>What a lower-case word can do.</summary>
    public static Sense SenseOf(string word) =>
        Senses.TryGetValue(word, out var sense) || Senses.TryGetValue(Language.Singular(word), out sense) ? sense : Sense.None;

    /// <summary>What a lower-case word is about by itself.</summary>
    public static Topic TopicOf(string word) =>
        Phrases.At(ImmutableArray.Create(Language.Singular(word)), 0) is { } phrase && (phrase.Sense & Sense.Handed) == 0 ? phrase.Topic : Topic.None;

    /// <summary>Reads a heading that says what its words can do and what they are about: <c>CrashReports Sent</c>.</summary>
    public static bool TryRead(string heading, out Topic topic, out Strength strength, out Sense sense)
    {
        (topic, strength, sense) = (Topic.None, Strength.None, Sense.None);
        foreach (var name in heading.Split(' '))
        {
            if (Enum.TryParse<Sense>(name, out var can))
            {
                sense |= can;
            }
            else if (Enum.TryParse<Topic>(name, out var about))
            {
                topic = about;
            }
            else if (!Enum.TryParse(name, out strength))
            {
                return false;
            }
        }

        return true;
    }

    // A word about no topic needs no order of words to be understood.
    private static bool IsWord(string entry, Topic topic) => topic == Topic.None && entry.IndexOf(' ') < 0;

    private static ImmutableArray<string> StemsOf(string entry) => entry.Split(' ').Select(Language.Singular).ToImmutableArray();

    private static void Inflect(WordList list)
    {
        var senses = list.Heading.Substring(Verbs.Length).Split('/').Select(form => TryRead(form.Trim(), out _, out _, out var sense) ? sense : Sense.None).ToArray();
        foreach (var forms in list.Entries.Select(Language.House.FormsOf))
        {
            Add(senses[0], forms.Plain);
            Add(senses[1], forms.Past);
            Add(senses[2], forms.Gerund);
        }
    }

    private static void Add(Sense sense, IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            Senses[word] = Senses.TryGetValue(word, out var known) ? known | sense : sense;
        }
    }
}
