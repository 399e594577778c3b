using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>A word or phrase that has a meaning of its own, whatever its words mean alone.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Strength">How much it proves.</param>
/// <param name="Sense">What it can do.</param>
/// <param name="IsAdded">Whether it comes from the options; such a phrase means what the options say and no more.</param>
internal sealed record Phrase(
    ImmutableArray<string> Words, Topic Topic = Topic.None, Strength Strength = Strength.None, Sense Sense = Sense.None, bool IsAdded = false)
{
    public bool IsAt(ImmutableArray<string> words, int start)
    {
        if (start < 0 || start + Words.Length > words.Length)
        {
            return false;
        }

        for (var i = 0; i < Words.Length; i++)
        {
            if (words[start + i] != Words[i])
            {
                return false;
            }
        }

        return true;
    }
}
