using ConsentAnalyzers.Surfaces;

namespace ConsentAnalyzers.Rules;

/// <summary>CONSENT008: data about people is not kept for ever, whether they consented or not.</summary>
internal sealed class RetentionEnds() : RetentionLimitRule(RuleCatalogue.RetentionIsUnlimited)
{
    protected override string? KeptTooLong(RetentionPeriod period, TimeSpan limit) => period.Length.IsUnlimited ? period.Written : null;
}
