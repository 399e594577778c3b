using System.Collections.Immutable;
using System.Globalization;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>A number as a comment writes it: <c>5</c>, <c>1,825</c>, <c>365 * 5</c>, <c>five</c>.</summary>
internal static class SpokenNumber
{
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
        (Role.Numbers.TryGetValue(word, out var digits) ? digits : InOthers(word)) is { } number ? double.Parse(number, CultureInfo.InvariantCulture) : null;

    private static string? InOthers(string word)
    {
        foreach (var language in Language.Others)
        {
            if (language.Glossary.At(ImmutableArray.Create(word), 0, out _) is { Meaning: [var said] } && Role.Numbers.TryGetValue(said, out var digits))
            {
                return digits;
            }
        }

        return null;
    }
}
