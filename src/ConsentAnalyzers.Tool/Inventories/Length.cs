using System.Globalization;
using System.Text.RegularExpressions;

namespace ConsentAnalyzers.Tool.Inventories;

/// <summary>ISO 8601 durations as people say them, and which is longer.</summary>
internal static partial class Length
{
    private const double DaysInYear = 365, DaysInMonth = 30, DaysInWeek = 7, HoursInDay = 24;

    /// <summary><c>P1825D</c> are 5 years. What is no duration stays as it is written.</summary>
    public static string Text(string length) => Days(length) switch
    {
        null => length,
        double.PositiveInfinity => "unlimited",
        var days when Parts(length) is [var part] && days % DaysInYear != 0 => Count(part.Count, part.Unit),
        var days when days >= DaysInYear && days % DaysInYear == 0 => Count(days.Value / DaysInYear, "year"),
        var days when days >= 1 => Count(Math.Round(days.Value, 1), "day"),
        var days => Count(Math.Round(days.Value * HoursInDay, 1), "hour"),
    };

    /// <summary>The days of a duration, with 365 to a year and 30 to a month; infinite where unlimited; null for what is no duration.</summary>
    public static double? Days(string? length) => length switch
    {
        null => null,
        "unlimited" => double.PositiveInfinity,
        _ when Parts(length) is { Count: > 0 } parts => parts.Sum(part => part.Days),
        _ => null,
    };

    private static List<(double Count, string Unit, double Days)> Parts(string length)
    {
        var match = Duration().Match(length);
        List<(double, string, double)> parts = [];
        Add("Y", "year", DaysInYear);
        Add("Mo", "month", DaysInMonth);
        Add("W", "week", DaysInWeek);
        Add("D", "day", 1);
        Add("H", "hour", 1 / HoursInDay);
        Add("Mi", "minute", 1 / HoursInDay / 60);
        Add("S", "second", 1 / HoursInDay / 3600);
        return parts;

        void Add(string group, string unit, double days)
        {
            if (match.Groups[group].Success)
            {
                var count = double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
                parts.Add((count, unit, count * days));
            }
        }
    }

    private static string Count(double count, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count == 1 ? "" : "s")}");

    [GeneratedRegex(@"^P(?:(?<Y>\d+(?:\.\d+)?)Y)?(?:(?<Mo>\d+(?:\.\d+)?)M)?(?:(?<W>\d+(?:\.\d+)?)W)?(?:(?<D>\d+(?:\.\d+)?)D)?(?:T(?:(?<H>\d+(?:\.\d+)?)H)?(?:(?<Mi>\d+(?:\.\d+)?)M)?(?:(?<S>\d+(?:\.\d+)?)S)?)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Duration();
}
