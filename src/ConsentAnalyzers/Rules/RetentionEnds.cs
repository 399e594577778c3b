using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>CONSENT008: data about people is not kept for ever, whether they consented or not.</summary>
internal sealed class RetentionEnds() : RetentionLimitRule(RuleCatalogue.RetentionIsUnlimited)
{
    protected override LocalizableString? KeptTooLong(RetentionPeriod period, TimeSpan limit) => period.Length.IsUnlimited ? (LocalizableString)period.Written : null;
}
