using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>What a word of a comment counts.</summary>
/// <param name="Counts">The unit.</param>
/// <param name="Days">What days are called in its language; null in English.</param>
internal sealed record SpokenUnit(DurationUnit Counts, string? Days)
{
    public static SpokenUnit? Find(string word)
    {
        if (DurationText.UnitNamed(word) is { } english)
        {
            return new(english, null);
        }

        word = word.ToLowerInvariant();
        foreach (var language in Language.Others.OrderByDescending(language => language.Days.Equals(word, StringComparison.OrdinalIgnoreCase)))
        {
            if (language.Glossary.At(ImmutableArray.Create(word), 0, out _) is { Meaning: [var said] } && DurationText.UnitNamed(said) is { } unit && said.Length > 2)
            {
                return new(unit, language.Days);
            }
        }

        return null;
    }
}
