using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>Splits identifiers and labels into lower-case words.</summary>
internal static class Words
{
    private static readonly Dictionary<string, string> WrittenApart = WordList.Pairs(Language.Entries(nameof(Role.WrittenApart)));

    private const int ShortestElided = 2;

    /// <summary>The words of an identifier, key or label, those of another language in words of the house.</summary>
    public static ImmutableArray<string> In(string text) => Translation.Of(Split(text));

    /// <summary>The same, beside words that somebody asks for.</summary>
    /// <param name="text">What is read.</param>
    /// <param name="kept">Words of the options, which are asked for as they are written.</param>
    public static ImmutableArray<string> In(string text, PhraseSet kept) => Translation.Of(Split(text), kept);

    /// <summary>
    /// The same, of a name whose language may show in another beside it alone: "Conservation" is a word of English, and the section
    /// of "MessagesClients".
    /// </summary>
    public static ImmutableArray<string> Beside(string other, string text) => Translation.Beside(Split(other), Split(text));

    /// <summary>
    /// The words as they are written: split at case, digits, spaces and punctuation.
    /// A run of capitals is one word (<c>GDPRConsent</c> is gdpr, consent); an apostrophe joins (<c>don't</c> is dont), unless a
    /// language leaves out the end of a word there (<c>l'audience</c> is l, audience).
    /// </summary>
    public static ImmutableArray<string> Split(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var lower = text.ToLowerInvariant();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var letter = i < text.Length && (char.IsLetter(text[i]) || (IsApostrophe(text[i]) && start >= 0 && !Elides(lower, start, i)));
            if (start >= 0 && (!letter || StartsWord(text, i)))
            {
                Add(Normalise(lower.Substring(start, i - start)), words);
                start = -1;
            }

            if (letter && start < 0 && !IsApostrophe(text[i]))
            {
                start = i;
            }
        }

        return words.ToImmutable();
    }

    /// <summary>Adds a word, or the end of one that was written apart: <c>e-mail</c> is email.</summary>
    private static void Add(string word, ImmutableArray<string>.Builder words)
    {
        if (words.Count > 0 && words[words.Count - 1].Length == 1 && WrittenApart.TryGetValue(words[words.Count - 1] + " " + word, out var whole))
        {
            words[words.Count - 1] = whole;
            return;
        }

        words.Add(word);
    }

    /// <summary>Whether a letter within an identifier begins a word.</summary>
    public static bool StartsWord(string text, int i) =>
        char.IsUpper(text[i])
        && (!char.IsUpper(text[i - 1]) || (i + 1 < text.Length && char.IsLower(text[i + 1])));

    // "Dell's" is a company's.
    private static bool Elides(string lower, int start, int at) =>
        at + ShortestElided < lower.Length && char.IsLetter(lower[at + 1]) && char.IsLetter(lower[at + ShortestElided]) && KnownWords.Elides(lower, start, at);

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static string Normalise(string word) => HasApostrophe(word) ? word.Replace("'", "").Replace("’", "") : word;

    private static bool HasApostrophe(string word)
    {
        foreach (var c in word)
        {
            if (IsApostrophe(c))
            {
                return true;
            }
        }

        return false;
    }
}
