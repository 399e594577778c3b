using ConsentAnalyzers.Messages;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>Judges how long something is kept. Its findings say the same facts, so that one way of shortening mends them all.</summary>
internal abstract class RetentionRule(Repair<RetentionPeriod> repair) : Rule<RetentionPeriod>(repair)
{
    /// <summary>A finding about a period, which may be as long as is allowed; null where that alone mends nothing.</summary>
    private protected static Finding Found(DiagnosticDescriptor descriptor, Location place, RetentionPeriod period, TimeSpan? allowed, params object[] arguments)
    {
        var finding = new Finding(descriptor, place, arguments)
            .With(Evidence.Subject, period.Name)
            .With(Evidence.Found, period.Written)
            .With(Evidence.Allowed, allowed is { } length ? DurationText.ToIso(length) : null)
            .With(Evidence.Unit, period.Unit?.ToString());
        return period.Deletes ? finding.With(Evidence.Deletes, "true") : finding;
    }

    /// <summary>What a message calls the category of a period.</summary>
    internal static LocalizableString ShownCategory(RetentionPeriod period) =>
        period.Category == RetentionLimits.Personal ? Texts.Named("Category.Personal") : period.Category;
}
