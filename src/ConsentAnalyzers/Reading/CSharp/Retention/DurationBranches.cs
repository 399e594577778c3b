using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>
/// Every constant duration that a value can turn out to be, each with the branch that it stands in where consent decides.
/// What stands under a refusal stays there, whatever else is asked in it.
/// </summary>
/// <param name="folding">Folds one branch.</param>
/// <param name="mayConcern">Whether a name or key is judged at a place of its own.</param>
/// <param name="choices">What names say about consent.</param>
internal sealed class DurationBranches(DurationFolding folding, Func<string, bool> mayConcern, ChoiceWords choices)
{
    public IEnumerable<(FoldedDuration Duration, ConsentBranch Branch)> In(IOperation value, ConsentBranch branch = ConsentBranch.Any)
    {
        value = value.Unwrap();
        return value switch
        {
            IConditionalOperation { WhenFalse: { } whenFalse } choice => OfConditional(choice, whenFalse, branch),
            ISwitchExpressionOperation arms => OfArms(arms, branch),
            ICoalesceOperation coalesce when RetentionKeys.NameOf(coalesce.Value) is { } own && mayConcern(own) => [],
            ICoalesceOperation coalesce => In(coalesce.WhenNull, branch),
            IInvocationOperation call when FallbackOf(call) is { } fallback => In(fallback, branch),
            _ => folding.Fold(value) is { } duration ? [(duration, branch)] : [],
        };
    }

    private IEnumerable<(FoldedDuration, ConsentBranch)> OfConditional(IConditionalOperation choice, IOperation whenFalse, ConsentBranch branch) =>
        ConsentCondition.Grants(choice.Condition, choices) switch
        {
            true => In(choice.WhenTrue, Granted(branch)).Concat(In(whenFalse, ConsentBranch.Refused)),
            false => In(choice.WhenTrue, ConsentBranch.Refused).Concat(In(whenFalse, Granted(branch))),
            null when choice.Condition.Unwrap() is IInvalidOperation => [],
            null => In(choice.WhenTrue, branch).Concat(In(whenFalse, branch)),
        };

    private IEnumerable<(FoldedDuration, ConsentBranch)> OfArms(ISwitchExpressionOperation arms, ConsentBranch branch)
    {
        var grants = arms.Arms.Select(arm => ConsentCondition.GrantsWhen(arms.Value, arm.Pattern, choices)).ToArray();
        var granted = grants.Any(grant => grant == true);
        var refused = grants.Any(grant => grant == false);
        return arms.Arms.SelectMany((arm, i) => (grants[i], granted, refused) switch
        {
            (true, _, _) or (null, false, true) => In(arm.Value, Granted(branch)),
            (false, _, _) or (null, true, _) => In(arm.Value, ConsentBranch.Refused),
            _ => In(arm.Value, branch),
        });
    }

    private static ConsentBranch Granted(ConsentBranch outer) => outer is ConsentBranch.Refused ? outer : ConsentBranch.Granted;

    // What a call gives where nothing else was set; where its key says retention, the call is a place of its own.
    private IOperation? FallbackOf(IInvocationOperation call) =>
        call.TargetMethod.Name switch
        {
            "GetValueOrDefault" when call.Arguments.Length == 1 => call.Arguments[0].Value,
            "Parse" or "ToInt32" or "ToInt64" or "ToDouble" when call.Arguments.Length > 0
                && call.Arguments[0].Value.Unwrap() is ICoalesceOperation coalesce => coalesce,
            _ when RetentionKeys.FallbackOf(call) is { } keyed && !mayConcern(keyed.Key) => keyed.Value,
            _ => null,
        };
}
