using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>
/// Every constant duration that a value can turn out to be. Where consent decides, the refused branch is left out:
/// whether retention depends on consent is another rule's question.
/// </summary>
/// <param name="folding">Folds one branch.</param>
/// <param name="mayConcern">Whether a name or key is judged at a place of its own.</param>
/// <param name="choices">What names say about consent.</param>
internal sealed class DurationBranches(DurationFolding folding, Func<string, bool> mayConcern, ChoiceWords choices)
{
    public IEnumerable<(FoldedDuration Duration, bool UnderConsent)> Of(IOperation value, bool underConsent = false)
    {
        value = Unwrapped.Of(value);
        return value switch
        {
            IConditionalOperation { WhenFalse: { } whenFalse } choice => OfConditional(choice, whenFalse, underConsent),
            ISwitchExpressionOperation arms => OfArms(arms, underConsent),
            ICoalesceOperation coalesce when RetentionKeys.NameOf(coalesce.Value) is { } own && mayConcern(own) => [],
            ICoalesceOperation coalesce => Of(coalesce.WhenNull, underConsent),
            IInvocationOperation call when FallbackOf(call) is { } fallback => Of(fallback, underConsent),
            _ => folding.Fold(value) is { } duration ? [(duration, underConsent)] : [],
        };
    }

    private IEnumerable<(FoldedDuration, bool)> OfConditional(IConditionalOperation choice, IOperation whenFalse, bool underConsent) =>
        ConsentCondition.Grants(choice.Condition, choices) switch
        {
            true => Of(choice.WhenTrue, underConsent: true),
            false => Of(whenFalse, underConsent: true),
            null when Unwrapped.Of(choice.Condition) is IInvalidOperation => [],
            null => Of(choice.WhenTrue, underConsent).Concat(Of(whenFalse, underConsent)),
        };

    private IEnumerable<(FoldedDuration, bool)> OfArms(ISwitchExpressionOperation arms, bool underConsent)
    {
        var grants = arms.Arms.Select(arm => ConsentCondition.GrantsWhen(arms.Value, arm.Pattern, choices)).ToArray();
        var granted = grants.Any(grant => grant == true);
        var refused = grants.Any(grant => grant == false);
        return arms.Arms.SelectMany((arm, i) => (grants[i], granted, refused) switch
        {
            (true, _, _) or (null, false, true) => Of(arm.Value, underConsent: true),
            (false, _, _) or (null, true, _) => [],
            _ => Of(arm.Value, underConsent),
        });
    }

    // What a call gives where nothing else was set; where its key says retention, the call is a place of its own.
    private IOperation? FallbackOf(IInvocationOperation call) =>
        call.TargetMethod.Name switch
        {
            "GetValueOrDefault" when call.Arguments.Length == 1 => call.Arguments[0].Value,
            "Parse" or "ToInt32" or "ToInt64" or "ToDouble" when call.Arguments.Length > 0
                && Unwrapped.Of(call.Arguments[0].Value) is ICoalesceOperation coalesce => coalesce,
            _ when RetentionKeys.FallbackOf(call) is { } keyed && !mayConcern(keyed.Key) => keyed.Value,
            _ => null,
        };
}
