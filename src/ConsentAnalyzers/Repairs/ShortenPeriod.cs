using System.Collections.Immutable;
using System.Globalization;
using ConsentAnalyzers.Messages;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Repairs;

/// <summary>Shortens a period to its limit, in the form in which it is written; of a list it chooses the longest within the limit.</summary>
internal class ShortenPeriod : Repair<RetentionPeriod>
{
    public override bool ShortensPeriods => true;

    /// <summary>What shortening is called where no limit is told.</summary>
    public static readonly FixTitle Title = FixTitle.Changing("Fix.Shorten");

    public static FixTitle TitleFor(TimeSpan? limit) =>
        limit is { } period ? Title with { Name = Texts.Named("Fix.ShortenTo", period.Spoken()) } : Title;

    /// <summary>The limit that a finding allows, from its evidence.</summary>
    public static TimeSpan? LimitIn(string? allowed) =>
        allowed is not null && DurationText.TryParseIso(allowed, out var limit) ? limit : null;

    /// <summary>What a bare number counts, from a finding's evidence.</summary>
    public static DurationUnit? UnitIn(string? unit) => Enum.TryParse<DurationUnit>(unit, out var named) ? named : null;

    public override FixTitle TitleOf(Finding finding, ImmutableArray<TextChange> edits) => TitleFor(LimitOf(finding));

    public override Func<string, string>? RemarkOn(Finding finding) =>
        LimitOf(finding) is { } limit && UnitIn(finding[Evidence.Unit]) is var unit && LengthOf(finding[Evidence.Found] ?? "", unit) is { } old
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

    private static TimeSpan? LimitOf(Finding finding) => LimitIn(finding[Evidence.Allowed]);

    private static TimeSpan? LengthOf(string found, DurationUnit? unit) =>
        found.Trim('"', '\'', ' ') is var written && Endless.IsText(written) ? TimeSpan.MaxValue
        : DurationText.TryParse(written, out var length) ? length
        : unit is { } counted && double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var count) && Numbers.From(count) is { } number
            ? counted.Times(number)
        : null;
}
