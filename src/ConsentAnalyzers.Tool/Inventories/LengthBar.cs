using System.Globalization;

namespace ConsentAnalyzers.Tool.Inventories;

/// <summary>A period as a bar, in which a day and a decade can both be seen.</summary>
internal static class LengthBar
{
    private const int Width = 120;
    private const double Longest = 10 * 365;

    public static string Of(Period period)
    {
        if (Length.Days(period.Length) is not { } days)
        {
            return "";
        }

        var limit = Length.Days(period.Limit);
        var mark = limit is { } most and not double.PositiveInfinity ? $"<rect class=\"limit\" x=\"{X(most)}\" width=\"2\" height=\"10\"/>" : "";
        return $"<svg{(days > limit ? " class=\"over\"" : "")} width=\"{Width}\" height=\"10\" aria-hidden=\"true\">"
            + $"<rect class=\"track\" y=\"3\" width=\"{Width}\" height=\"4\" rx=\"2\"/><rect class=\"fill\" y=\"3\" width=\"{X(days)}\" height=\"4\" rx=\"2\"/>{mark}</svg>";
    }

    private static string X(double days) =>
        Math.Round(Width * Math.Min(1, Math.Log(1 + days) / Math.Log(1 + Longest))).ToString(CultureInfo.InvariantCulture);
}
