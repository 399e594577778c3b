using System.Globalization;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>A number as a comment writes it: <c>5</c>, <c>1,825</c>, <c>365 * 5</c>, <c>five</c>.</summary>
internal static class SpokenNumber
{
    // Languages that have no folder yet.
    private static readonly string[][] Words =
    [
        .. new[]
        {
            "un une deux trois quatre cinq six sept huit neuf dix onze douze",
            "un uno due tre quattro cinque sei sette otto nove dieci undici dodici",
            "een één twee drie vier vijf zes zeven acht negen tien elf twaalf",
            "jeden jedną dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście",
        }.Select(row => row.Split(' ')),
    ];

    public static double? Parse(string written)
    {
        var product = 1.0;
        foreach (var factor in written.Split('*', '×', 'x') is { Length: > 1 } factors && char.IsDigit(written[0]) ? factors : [written])
        {
            if (One(factor.Trim()) is not { } number)
            {
                return null;
            }

            product *= number;
        }

        return product;
    }

    private static double? One(string written) =>
        double.TryParse(written.Replace("_", "").Replace(",", IsThousands(written) ? "" : "."), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : InWords(written.ToLowerInvariant());

    private static bool IsThousands(string written) => written.LastIndexOf(',') == written.Length - 4;

    private static double? InWords(string word) =>
        Role.Numbers.TryGetValue(word, out var digits) || (Vocabulary.Words.In(word) is [var said] && Role.Numbers.TryGetValue(said, out digits)) ? double.Parse(digits, CultureInfo.InvariantCulture)
        : Words.Select(row => Array.IndexOf(row, word)).Where(i => i >= 0).Select(i => (double?)Math.Max(i, 1)).FirstOrDefault();
}
