using System.Globalization;
using System.Text.RegularExpressions;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>How long a temporal table of SQL Server keeps what its rows were: <c>HISTORY_RETENTION_PERIOD = INFINITE</c>.</summary>
/// <param name="Table">The table.</param>
/// <param name="Length">How long; for ever is the largest duration that there can be.</param>
/// <param name="Written">The period as the statement has it.</param>
/// <param name="Start">Where that stands.</param>
internal sealed record SqlHistory(string Table, TimeSpan Length, string Written, int Start)
{
    private const RegexOptions Way = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const int Longest = 4000;
    private const string Option = "HISTORY_RETENTION_PERIOD";

    private static readonly Regex Period = new(Option + @"\s*=\s*(?<written>INFINITE|(?<count>\d{1,5})\s+(?<unit>[a-z]+))\b", Way);
    private static readonly Regex Owner = new(@"\btable\s+(?<table>[\w.\[\]""]+)", Way);

    public static SqlHistory? In(string text)
    {
        if (text.Length > Longest || text.IndexOf(Option, StringComparison.OrdinalIgnoreCase) < 0
            || Period.Match(text) is not { Success: true } period || Owner.Match(text) is not { Success: true } owner)
        {
            return null;
        }

        var written = period.Groups["written"];
        var length = period.Groups["count"] is not { Success: true, Value: var count } ? TimeSpan.MaxValue
            : DurationText.UnitNamed(period.Groups["unit"].Value)?.Times(int.Parse(count, CultureInfo.InvariantCulture));
        return length is { } kept ? new(owner.Groups["table"].Value, kept, written.Value, written.Index) : null;
    }
}
