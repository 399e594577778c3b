using ConsentAnalyzers.Options;
using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>Judges how long something is kept against the limit of its category.</summary>
/// <param name="descriptor">What it answers with.</param>
internal abstract class RetentionRule(DiagnosticDescriptor descriptor) : Rule<RetentionPeriod>(new ShortenPeriod())
{
    public override IReadOnlyList<DiagnosticDescriptor> Descriptors => [descriptor];

    public override IEnumerable<Finding> Judge(RetentionPeriod period, ConsentSettings settings)
    {
        var limit = settings.Limits.LimitFor(period.Category, period.Branch is ConsentBranch.Granted);
        if (KeptTooLong(period, limit) is not { } kept)
        {
            return [];
        }

        var finding = new Finding(
                descriptor,
                period.Value,
                period.Name,
                kept,
                period.Category == RetentionLimits.Personal ? "personal data" : period.Category,
                limit.InWords())
            .With(Evidence.Subject, period.Name)
            .With(Evidence.Found, period.Written)
            .With(Evidence.Allowed, DurationText.ToIso(limit))
            .With(Evidence.Unit, period.Unit?.ToString());
        return [period.Deletes ? finding.With(Evidence.Deletes, "true") : finding];
    }

    /// <summary>For how long, as a message says it; null where the rule has nothing to say.</summary>
    protected abstract string? KeptTooLong(RetentionPeriod period, TimeSpan limit);
}
