using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ConsentAnalyzers.Messages;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>What a comment says about a period: <c>// five years</c>. Where that is the old value, it becomes the limit.</summary>
/// <param name="old">The period that is shortened.</param>
/// <param name="limit">The limit.</param>
/// <param name="counted">What the source counts, for a comment that is a bare number or unit.</param>
internal sealed class RetentionRemark(TimeSpan old, TimeSpan limit, DurationUnit counted)
{
    // A month is not 30 days to everybody, nor a year 365.
    private const double Rounding = 0.02;

    private static readonly Regex Period = new(
        @"(?<![\p{L}\p{N}.,/–-])(?<count>" + Role.HalfUnits + @"|[\d_]{1,9}(?:[.,]\d{1,9})*(?:\s?[*×x]\s?[\d_]{1,9})*|\p{L}{1,10})(?<gap>\ -\ |[\ -]?)(?<unit>\p{L}{1,12})(?![\p{L}\p{N}])",
        RegexOptions.CultureInvariant);

    private static readonly Regex TellsOfAnother = new(
        $@"\b({Role.OtherPeriod})\s+$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex TellsOfThePast = new($@"^\s+({Role.PastPeriod})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex BareNumber = new(@"^(?<open>\s*(?://+|/\*+)\s*)(?<count>[\d_]{1,9}(?:\s?\*\s?[\d_]{1,9})*)(?<close>\s*(?:\*+/)?\s*)$", RegexOptions.CultureInvariant);

    private static readonly Regex BareUnit = new(@"^(?<open>\s*/\*+\s*)(?<unit>\p{L}{2,12})(?<close>\s*\*+/\s*)$", RegexOptions.CultureInvariant);

    private static readonly Regex ForEver = new($@"(?<!\p{{L}})({Role.ForEverAsLength})(?!\p{{L}})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The comment without the words that contradict the limit; itself where it has none.</summary>
    public string Rewrite(string comment) =>
        old == TimeSpan.MaxValue ? WithoutForEver(comment)
        : WithoutOld(comment) is var said && said != comment ? said
        : BareNumber.Match(comment) is { Success: true } bare && IsOld(counted, SpokenNumber.Parse(bare.Groups["count"].Value)) && counted.WholeIn(limit) is { } count
            ? FormattableString.Invariant($"{bare.Groups["open"]}{count}{bare.Groups["close"]}")
        : comment;

    /// <summary>The same for a comment within the value, which may name the unit of a factor that goes.</summary>
    public string Within(string comment) =>
        BareUnit.Match(comment) is { Success: true } bare && DurationText.UnitNamed(bare.Groups["unit"].Value) is { } unit && unit != counted
            ? $"{bare.Groups["open"]}{counted.ToString().ToLowerInvariant()}{bare.Groups["close"]}"
            : Rewrite(comment);

    // "0 = unlimited" stays true of nought.
    private string WithoutForEver(string comment) =>
        ForEver.Match(comment) is { Success: true } said && !comment.Any(char.IsDigit) && !TellsOfAnother.IsMatch(comment.Substring(0, said.Index))
            ? comment.Remove(said.Index, said.Length).Insert(said.Index, limit.Spoken().ToString(CultureInfo.InvariantCulture))
            : comment;

    private string WithoutOld(string comment)
    {
        var rest = 0;
        var said = new StringBuilder();
        for (var match = Period.Match(comment); match.Success;)
        {
            var limited = Said(match, comment);
            var next = match.Index + (limited is null ? match.Groups["count"].Length : match.Length);
            if (limited is not null)
            {
                said.Append(comment, rest, match.Index - rest).Append(limited);
                rest = next;
            }

            match = Period.Match(comment, next);
        }

        return said.Append(comment, rest, comment.Length - rest).ToString();
    }

    private string? Said(Match period, string comment)
    {
        var (number, gap, word) = (period.Groups["count"].Value, period.Groups["gap"].Value, period.Groups["unit"].Value);
        if (SpokenUnit.Find(word) is not { } unit || !IsOld(unit.Counts, SpokenNumber.Parse(number))
            || (word.Length == 1 && gap.Length > 0)
            || TellsOfAnother.IsMatch(comment.Substring(0, period.Index))
            || TellsOfThePast.IsMatch(comment.Substring(period.Index + period.Length)))
        {
            return null;
        }

        if (unit.Days is { } days)
        {
            return DurationUnit.Days.WholeIn(limit) is { } whole ? FormattableString.Invariant($"{whole} {days}") : null;
        }

        // Its own unit, where that can say the limit.
        var form = DurationForm.Rewrite(gap.Length == 0 ? "2" + word : "2 " + word, null, limit);
        return gap == "-" && form is not null ? form.Replace(' ', '-').TrimEnd('s') : form;
    }

    private bool IsOld(DurationUnit unit, double? count) =>
        count is { } number && Math.Abs(unit.Times(number).TotalSeconds - old.TotalSeconds) <= Rounding * old.TotalSeconds;
}
