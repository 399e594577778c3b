namespace ConsentAnalyzers.Vocabulary;

/// <summary>Words written one after the other, as a set.</summary>
internal static class WordSet
{
    private static readonly char[] Blanks = [' ', '\r', '\n'];

    public static HashSet<string> Of(string words) => new(words.Split(Blanks, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
