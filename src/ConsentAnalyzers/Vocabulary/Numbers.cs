using System.Globalization;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>Constant numbers that count something; the largest value of a type stands for "for ever" and is infinite.</summary>
internal static class Numbers
{
    public static double? From(object value) => value switch
    {
        int.MaxValue or long.MaxValue or (long)int.MaxValue or uint.MaxValue or (uint)int.MaxValue or ulong.MaxValue or (ulong)long.MaxValue
            or short.MaxValue or ushort.MaxValue or double.MaxValue or (double)int.MaxValue or float.MaxValue or decimal.MaxValue => double.PositiveInfinity,
        int.MinValue or long.MinValue => double.NegativeInfinity,
        double.NaN or float.NaN => null,
        int or long or uint or ulong or short or ushort or byte or double or float or decimal => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    public static double? InText(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? From(number) : null;
}
