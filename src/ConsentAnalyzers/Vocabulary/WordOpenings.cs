namespace ConsentAnalyzers.Vocabulary;

/// <summary>How some words begin or end: tells without memory whether a text or word is worth a look.</summary>
internal sealed class WordOpenings(IEnumerable<string> words)
{
    private const int Letters = 3;

    private readonly HashSet<long> _openings = [.. words.Select(word => Packed(word, 0))];

    /// <summary>Whether a word of a text begins like one of them; a capital begins a word of a name.</summary>
    public bool AreIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetter(text[i]) && (i == 0 || !char.IsLetter(text[i - 1]) || char.IsUpper(text[i])) && Have(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of them begins with the letters that stand at a place.</summary>
    public bool Have(string text, int start) => _openings.Contains(Packed(text, start));

    private static long Packed(string text, int start)
    {
        var packed = 0L;
        for (var i = start; i < start + Letters; i++)
        {
            packed = (packed << 16) | (i < text.Length && char.IsLetter(text[i]) ? char.ToLowerInvariant(text[i]) : '\0');
        }

        return packed;
    }
}
