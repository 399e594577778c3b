using System.Globalization;
using System.Text.RegularExpressions;

namespace ConsentAnalyzers.Baseline;

/// <summary>The date in a reason, which takes its entry out when it is past: <c>until 2027-03-31</c>.</summary>
internal static class UntilDate
{
    private const string Form = "yyyy-MM-dd";

    // A number after the word is meant as a date, in whatever form, so that one of another form never counts as none.
    private static readonly Regex Written = new(@"\buntil\s+(\d[\w./-]*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The date that counts, the first that a reason holds; null where it holds none that can be read.</summary>
    public static string? In(string reason) => Written.Match(reason) is { Success: true } match && Read(match) is { } date ? date : null;

    /// <summary>Whether a date is there that cannot be read.</summary>
    public static bool IsUnreadableIn(string reason) => Written.Match(reason) is { Success: true } match && Read(match) is null;

    private static string? Read(Match match)
    {
        var date = match.Groups[1].Value.TrimEnd('.', '-', '/');
        return DateTime.TryParseExact(date, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? date : null;
    }
}
