using System.Globalization;
using System.Text.RegularExpressions;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.CSharp.Deletion;

/// <summary>A statement of a database that deletes what is older than so long: <c>DELETE FROM chats WHERE at &lt; now() - interval '2 years'</c>.</summary>
/// <param name="Table">What it deletes from.</param>
/// <param name="Age">The age.</param>
/// <param name="Unit">What its number counts.</param>
/// <param name="Written">The number, with the unit where that stands beside it.</param>
/// <param name="Start">Where that stands.</param>
internal sealed record SqlPurge(string Table, TimeSpan Age, DurationUnit Unit, string Written, int Start)
{
    private const RegexOptions Way = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const int Longest = 4000;
    private const string Opening = "delete";

    private static readonly Regex Deletion = new(@"\bdelete\s+(?:top\s*\(\s*\d+\s*\)\s*)?(?:from\s+)?(?<table>[\w.\[\]""`]+)[^;]*?\bwhere\b", Way);

    private static readonly Regex[] Ages =
    [
        new(@"<=?\s*dateadd\s*\(\s*(?<written>(?<unit>\w+)\s*,\s*-\s*(?<count>\d{1,9}))\b", Way),
        new(@"<=?[^<>;]{0,80}?(?:-|date_sub\s*\([^,;]{0,40},)\s*interval\s+'?(?<written>(?<count>\d{1,9})\s+(?<unit>[a-z]+))\b", Way),
        new(@"<=?\s*(?:date|datetime|strftime|julianday|unixepoch)\s*\([^)]{0,60}'(?<written>-(?<count>\d{1,9})\s+(?<unit>[a-z]+))'", Way),
        new(@"\bdatediff\s*\(\s*(?<unit>[a-z]+)\s*,[^<>;]{0,80}\)\s*>=?\s*(?<written>(?<count>\d{1,9}))\b", Way),
        new(@"\b(?:now|current_\w+|age)\b[^<>;]{0,80}>=?\s*interval\s+'(?<written>(?<count>\d{1,9})\s+(?<unit>[a-z]+))'", Way),
    ];

    private static readonly Regex Digits = new(@"\d+", Way);
    private static readonly Regex Letters = new("[a-z]+", Way);

    /// <summary>The purge that a text is, if any.</summary>
    public static SqlPurge? In(string text)
    {
        if (text.Length is < 24 or > Longest || text.IndexOf(Opening, StringComparison.OrdinalIgnoreCase) < 0
            || Deletion.Match(text) is not { Success: true } deletion)
        {
            return null;
        }

        foreach (var form in Ages)
        {
            if (form.Match(text, deletion.Index + deletion.Length) is { Success: true } age
                && DurationText.UnitNamed(age.Groups["unit"].Value) is { } unit
                && int.TryParse(age.Groups["count"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            {
                return new(deletion.Groups["table"].Value, unit.Times(count), unit, age.Groups["written"].Value, age.Groups["written"].Index);
            }
        }

        return null;
    }

    /// <summary>The table that a deletion up to a point takes from, where a cut-off is to follow.</summary>
    public static string? TableBefore(string text) =>
        text.Length <= Longest && text.TrimEnd() is var before && (before.EndsWith("<", StringComparison.Ordinal) || before.EndsWith("<=", StringComparison.Ordinal))
        && Deletion.Match(before) is { Success: true } deletion ? deletion.Groups["table"].Value : null;

    /// <summary>Where the age stands in the source of a text; -1 where escapes hide it.</summary>
    public int StartIn(string source, string text) =>
        source.IndexOf(text, StringComparison.Ordinal) is >= 0 and var verbatim ? verbatim + Start
        : source.IndexOf(Written, StringComparison.Ordinal) is var only && only == source.LastIndexOf(Written, StringComparison.Ordinal) ? only
        : -1;

    /// <summary>The number and the unit that say a limit in the same way; null where that way cannot.</summary>
    public string? Rewrite(TimeSpan limit)
    {
        var word = Letters.Match(Written).Value;
        var (counted, name) = Unit.WholeIn(limit) is not null ? (Unit, word) : (DurationUnit.Days, DaysLike(word));
        if (counted.WholeIn(limit) is not { } count || (word.Length == 0 && counted != Unit))
        {
            return null;
        }

        var number = Digits.Replace(Written, count.ToString(CultureInfo.InvariantCulture));
        return word.Length == 0 ? number : number.Replace(word, name);
    }

    private static string DaysLike(string word)
    {
        if (word.Length == 0)
        {
            return word;
        }

        var days = char.ToLowerInvariant(word[word.Length - 1]) == 's' ? nameof(DurationUnit.Days) : nameof(DurationUnit.Days).TrimEnd('s');
        return char.IsUpper(word[word.Length - 1]) ? days.ToUpperInvariant() : days.ToLowerInvariant();
    }
}
