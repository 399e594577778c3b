using ConsentAnalyzers.Messages;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>Judges how long something is kept against the limit of its category.</summary>
/// <param name="descriptor">What it answers with.</param>
internal abstract class RetentionLimitRule(DiagnosticDescriptor descriptor) : RetentionRule(new ShortenPeriod())
{
    public override IReadOnlyList<DiagnosticDescriptor> Descriptors => [descriptor];

    public override IEnumerable<Finding> Judge(RetentionPeriod period, ConsentSettings settings)
    {
        var limit = settings.Limits.LimitFor(period.Category, period.Branch is ConsentBranch.Granted);
        return KeptTooLong(period, limit) is { } kept
            ? [Found(descriptor, period.Value, period, limit, period.Name, kept, ShownCategory(period), limit.Spoken())]
            : [];
    }

    /// <summary>For how long, as a message says it; null where the rule has nothing to say.</summary>
    protected abstract LocalizableString? KeptTooLong(RetentionPeriod period, TimeSpan limit);
}
