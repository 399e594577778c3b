using ConsentAnalyzers.Messages;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>CONSENT003: data about people is kept no longer than the limit of its category.</summary>
internal sealed class RetentionWithinLimit() : RetentionLimitRule(RuleCatalogue.RetentionExceedsLimit)
{
    protected override LocalizableString? KeptTooLong(RetentionPeriod period, TimeSpan limit) =>
        period is { Branch: not ConsentBranch.Refused, Length.Finite: { } length } && length > limit ? length.Spoken() : null;
}
