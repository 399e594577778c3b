using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>A word or phrase of another language, with what it means.</summary>
/// <param name="Words">Its words; between those of <see cref="Gap"/> others may stand: "stimme … zu".</param>
/// <param name="Meaning">What it means, in words of the house; none where it adds nothing.</param>
/// <param name="Kind">What kind of word it is.</param>
internal sealed record Term(ImmutableArray<string> Words, ImmutableArray<string> Meaning, TermKind Kind)
{
    /// <summary>What stands for a gap in a phrase.</summary>
    public const string Gap = "…";

    private const int LongestGap = 14;

    public bool IsVerb => Kind is TermKind.Verb or TermKind.Infinitive;

    public bool HasGap => Words.Length == 3 && Words[1] == Gap;

    /// <summary>Whether the phrase is there; of its words each may have an ending.</summary>
    public bool IsAt(ImmutableArray<string> words, int start, OtherLanguage language)
    {
        if (start + Words.Length > words.Length)
        {
            return false;
        }

        for (var i = 1; i < Words.Length; i++)
        {
            if (Words[i] != words[start + i] && !language.Glossary.IsForm(words[start + i], Words[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where what follows the gap stands, or -1: "Ich stimme der Verarbeitung zu".</summary>
    public int EndIn(ImmutableArray<string> words, int start)
    {
        for (var i = Math.Min(words.Length - 1, start + LongestGap); i > start; i--)
        {
            if (words[i] == Words[2])
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>The kinds of terms; of two that are written alike the first counts.</summary>
internal enum TermKind
{
    /// <summary>A small word or phrase, exactly as it is listed.</summary>
    Fixed,

    /// <summary>A noun, an adjective or a phrase of them.</summary>
    Word,

    /// <summary>The form in which a dictionary has a verb, and an order on a button.</summary>
    Infinitive,

    /// <summary>Any other form of one.</summary>
    Verb,
}
