using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Resources;

/// <summary>The culture of a file of texts, by its name alone.</summary>
internal static class TextCulture
{
    /// <summary>Which of several cultures' texts is read: lower first. The rules know English best, and whoever has no culture of their own is shown the neutral one; a language that they know comes before one that they do not.</summary>
    public static int RankOf(string culture) => culture.ToLowerInvariant() switch
    {
        "en" or "en-us" or "en-gb" => 0,
        "" => 1,
        _ => Language.Named(culture) is null ? 3 : 2,
    };

    /// <summary>Whether a part of a path is the name of a culture: <c>de</c>, <c>pt-BR</c>, <c>zh-Hans-CN</c>.</summary>
    public static bool Is(string name)
    {
        var parts = name.Split('-');
        return parts.Length <= 3 && parts[0].Length is 2 or 3 && parts[0].All(IsLetter)
            && parts.Skip(1).All(part => part.Length is >= 2 and <= 4 && part.All(c => IsLetter(c) || char.IsDigit(c)));
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
