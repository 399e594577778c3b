namespace ConsentAnalyzers.Vocabulary;

/// <summary>Knows the ids of analyzers' rules, which are no words: <c>CONSENT001</c>, <c>CA1062</c>, <c>IDE0051;IDE0052</c>.</summary>
internal static class RuleIds
{
    private const string Own = "CONSENT";
    private static readonly char[] Digits = "0123456789".ToCharArray();
    private static readonly char[] Separators = [' ', ',', ';', ':', '\t', '"', '\'', '(', ')', '[', ']'];

    /// <summary>Whether a text is a list of ids, or speaks of a rule of these analyzers.</summary>
    public static bool AreIn(string text)
    {
        // Most labels have no digit.
        if (text.IndexOfAny(Digits) < 0)
        {
            return false;
        }

        var words = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return words.All(IsId) || words.Any(word => word.StartsWith(Own, StringComparison.OrdinalIgnoreCase) && IsId(word.ToUpperInvariant()));
    }

    private static bool IsId(string word)
    {
        var letters = 0;
        while (letters < word.Length && word[letters] is >= 'A' and <= 'Z')
        {
            letters++;
        }

        return letters >= 2 && word.Length - letters >= 2 && word.Skip(letters).All(IsDigit);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
