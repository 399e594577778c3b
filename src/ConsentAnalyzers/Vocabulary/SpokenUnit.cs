using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>What a word of a comment counts.</summary>
/// <param name="Counts">The unit.</param>
/// <param name="Days">What days are called in its language; null in English.</param>
internal sealed record SpokenUnit(DurationUnit Counts, string? Days)
{
    // Languages that have no folder yet.
    private static readonly (string Days, string[] Of)[] Languages =
    [
        ("jours", ["jour jours", "semaine semaines", "mois", "an ans année années"]),
        ("giorni", ["giorno giorni", "settimana settimane", "mese mesi", "anno anni"]),
        ("dagen", ["dag dagen", "weken", "maand maanden", "jaar jaren"]),
        ("dni", ["dzień dni", "tydzień tygodnie tygodni", "miesiąc miesiące miesięcy", "rok lata lat"]),
    ];

    private static readonly DurationUnit[] Units = [DurationUnit.Days, DurationUnit.Weeks, DurationUnit.Months, DurationUnit.Years];

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

        foreach (var (days, of) in Languages)
        {
            var i = Array.FindIndex(of, row => row.Split(' ').Contains(word));
            if (i >= 0)
            {
                return new(Units[i], days);
            }
        }

        return null;
    }
}
