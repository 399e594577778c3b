using ConsentAnalyzers.Options;
using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>CONSENT003: data about people is kept no longer than the limit of its category.</summary>
internal sealed class RetentionWithinLimit() : Rule<RetentionPeriod>(new ShortenPeriod())
{
    public override IReadOnlyList<DiagnosticDescriptor> Descriptors => [RuleCatalogue.RetentionExceedsLimit];

    public override IEnumerable<Finding> Judge(RetentionPeriod period, ConsentSettings settings)
    {
        var limit = settings.Limits.LimitFor(period.Category, period.Branch is ConsentBranch.Granted);
        if (period.Branch is ConsentBranch.Refused || period.Length.Finite is not { } length || length <= limit)
        {
            return [];
        }

        var finding = new Finding(
                RuleCatalogue.RetentionExceedsLimit,
                period.Value,
                period.Name,
                length.InWords(),
                period.Category == RetentionLimits.Personal ? "personal data" : period.Category,
                limit.InWords())
            .With(Evidence.Subject, period.Name)
            .With(Evidence.Found, period.Written)
            .With(Evidence.Allowed, DurationText.ToIso(limit))
            .With(Evidence.Unit, period.Unit?.ToString());
        return [period.Deletes ? finding.With(Evidence.Deletes, "true") : finding];
    }
}
