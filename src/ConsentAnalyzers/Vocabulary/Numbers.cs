using System.Globalization;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>Constant numbers that count something; the largest value of a type stands for "for ever" and counts nothing.</summary>
internal static class Numbers
{
    public static double? Of(object value) => value switch
    {
        int number => number is int.MaxValue or int.MinValue ? null : number,
        long number => number is long.MaxValue or long.MinValue or int.MaxValue ? null : number,
        uint number => number is uint.MaxValue or int.MaxValue ? null : number,
        ulong number => number is ulong.MaxValue or long.MaxValue ? null : number,
        short number => number is short.MaxValue ? null : number,
        ushort number => number is ushort.MaxValue ? null : number,
        byte number => number,
        double number => double.IsInfinity(number) || double.IsNaN(number) || number is double.MaxValue or int.MaxValue ? null : number,
        float number => float.IsInfinity(number) || float.IsNaN(number) || number is float.MaxValue ? null : number,
        decimal number => number is decimal.MaxValue ? null : (double)number,
        _ => null,
    };

    public static double? InText(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Of(number) : null;
}
