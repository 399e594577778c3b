using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>Tells running text that explains from headings, captions and placeholders.</summary>
internal static class Prose
{
    private const int LongestDenial = 6;

    private const int FewestWords = 6;
    private const int FewestCharacters = 40;
    private const int LongestHeading = 8;
    private const int ShortestSentence = 8;
    private const int LongestReport = 12;

    /// <summary>Whether a text says enough to explain something: six words or forty characters, and no placeholder.</summary>
    public static bool Explains(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length > FewestWords
            && (CountWords(trimmed) >= FewestWords || (trimmed.Length >= FewestCharacters && HasWords(trimmed)))
            && !IsPlaceholder(trimmed);
    }

    /// <summary>Whether an opening text is a heading: a line of up to eight words without a full stop.</summary>
    public static bool IsHeading(string text)
    {
        var trimmed = text.Trim();
        return trimmed.IndexOfAny(['.', '。', '।', '\n']) < 0 && CountWords(trimmed) <= LongestHeading && trimmed.Length <= 100;
    }

    /// <summary>Whether what stands in a heading is a whole sentence all the same: it has eight words or more.</summary>
    public static bool IsSentence(string text) => CountWords(text) >= ShortestSentence;

    /// <summary>Whether a text only marks the place where a text will be.</summary>
    public static bool IsPlaceholder(string text)
    {
        var words = Words.In(text);
        return words.Length > 0
            && ((text.Length <= 80 && Role.Placeholders.IsIn(words)) || Role.PlaceholderOpenings.Starts(words)
                || words.Count(Role.PlaceholderWords.Has) * 2 >= words.Length
                || (words.Length < 30 && words.Distinct().Count() * 3 <= words.Length));
    }

    /// <summary>Whether a short text reports what happened or asks to undo something; a paragraph may speak of deleting and still ask for consent.</summary>
    public static bool TellsOrUndoes(string text) =>
        Words.In(text) is { Length: <= LongestReport } words && (Role.Told.IsIn(words) || Role.Undone.IsIn(words));

    /// <summary>A language without spaces has no words to count, but letters; a line of dashes has neither.</summary>
    private static bool HasWords(string text) => text.Count(char.IsLetter) * 2 > text.Length;

    private static int CountWords(string text)
    {
        var count = 0;
        var inWord = false;
        foreach (var c in text)
        {
            var letter = char.IsLetterOrDigit(c) || (inWord && c is '\'' or '’' or '-');
            count += letter && !inWord ? 1 : 0;
            inWord = letter;
        }

        return count;
    }

    /// <summary>The sentences of a text, one after the other.</summary>
    public static IEnumerable<string> SentencesIn(string text) =>
        text.Split(['.', '!', '?', ';', '\n'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a sentence opens by saying what is never done: "We do not use analytics".</summary>
    public static bool DeniesUse(string sentence) => Role.UsesNone.IsIn(Words.In(sentence).Take(LongestDenial).ToImmutableArray());
}
