using System.Collections.Immutable;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Repairs;

/// <summary>Shortens a period to its limit, in the form in which it is written; of a list it chooses the longest within the limit.</summary>
internal sealed class ShortenPeriod : Repair<RetentionPeriod>
{
    public override ImmutableArray<TextChange> Edits(RetentionPeriod period, Finding finding)
    {
        if (period.InFile is not { } written || finding[Evidence.Allowed] is not { } allowed || !DurationText.TryParseIso(allowed, out var limit))
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
}
