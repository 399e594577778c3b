using ConsentAnalyzers.Messages;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules.Inventory;

/// <summary>CONSENT912: every period for which data of a category is kept, however short.</summary>
internal sealed class PeriodListed : Rule<RetentionPeriod>
{
    public override IReadOnlyList<DiagnosticDescriptor> Descriptors => [RuleCatalogue.PeriodListed];

    public override bool IsListing => true;

    public override IEnumerable<Finding> Judge(RetentionPeriod period, ConsentSettings settings)
    {
        var limit = settings.Limits.LimitFor(period.Category, period.Branch is ConsentBranch.Granted);
        var listed = new Finding(RuleCatalogue.PeriodListed, period.Value, period.Name, Spoken(period.Length), RetentionRule.ShownCategory(period), limit.Spoken())
            .With(Evidence.Subject, period.Name)
            .With(Evidence.Found, period.Length.Finite is { } length ? DurationText.ToIso(length) : "unlimited")
            .With(Evidence.Allowed, DurationText.ToIso(limit))
            .With(Listed.Category, period.Category)
            .With(Listed.Branch, period.Branch.ToString().ToLowerInvariant())
            .WithKnown(Evidence.Deletes, period.Deletes ? "true" : "");
        return [listed];
    }

    private static LocalizableString Spoken(RetentionLength length) => length.Finite is { } finite ? finite.Spoken() : Texts.Named("Length.Unlimited");
}
