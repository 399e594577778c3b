using System.Collections.Immutable;
using System.Globalization;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Repairs;

/// <summary>Shortens a period to its limit, in the form in which it is written; of a list it chooses the longest within the limit.</summary>
internal sealed class ShortenPeriod : Repair<RetentionPeriod>
{
    public override bool ShortensPeriods => true;

    public override string TitleOf(Finding finding, ImmutableArray<TextChange> edits) =>
        LimitOf(finding) is { } limit ? $"Keep for {limit.InWords()} (changes behaviour)" : "Shorten retention to the limit (changes behaviour)";

    public override Func<string, string>? RemarkOn(Finding finding) =>
        LimitOf(finding) is { } limit && UnitOf(finding) is var unit && LengthOf(finding[Evidence.Found] ?? "", unit) is { } old
            ? new RetentionRemark(old, limit, unit ?? DurationUnit.Days).Rewrite
            : null;

    public override ImmutableArray<TextChange> Edits(RetentionPeriod period, Finding finding)
    {
        if (period.InFile is not { } written || LimitOf(finding) is not { } limit)
        {
            return ImmutableArray<TextChange>.Empty;
        }

        if (written.Others is { } others)
        {
            return others.Where(other => other.Length <= limit).OrderByDescending(other => other.Length).Select(other => other.Edits)
                .DefaultIfEmpty(ImmutableArray<TextChange>.Empty).First();
        }

        var quote = written.Text is ['"' or '\'', ..] ? written.Text.Substring(0, 1) : "";
        return DurationForm.Rewrite(written.Text.Trim('"', '\''), period.Unit, limit) is { } shorter
            ? ImmutableArray.Create(new TextChange(written.Span, quote + shorter + quote))
            : ImmutableArray<TextChange>.Empty;
    }

    private static TimeSpan? LimitOf(Finding finding) =>
        finding[Evidence.Allowed] is { } allowed && DurationText.TryParseIso(allowed, out var limit) ? limit : null;

    private static DurationUnit? UnitOf(Finding finding) =>
        Enum.TryParse<DurationUnit>(finding[Evidence.Unit], out var unit) ? unit : null;

    private static TimeSpan? LengthOf(string found, DurationUnit? unit) =>
        found.Trim('"', '\'', ' ') is var written && DurationText.TryParse(written, out var length) ? length
        : unit is { } counted && double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var count) && Numbers.From(count) is { } number
            ? counted.Times(number)
        : null;
}
