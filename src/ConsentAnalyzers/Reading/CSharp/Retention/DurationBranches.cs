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
    public IEnumerable<(FoldedDuration Duration, ConsentBranch Branch)> Of(IOperation value, ConsentBranch branch = ConsentBranch.Any)
    {
        value = Unwrapped.Of(value);
        return value switch
        {
            IConditionalOperation { WhenFalse: { } whenFalse } choice => OfConditional(choice, whenFalse, branch),
            ISwitchExpressionOperation arms => OfArms(arms, branch),
            ICoalesceOperation coalesce when RetentionKeys.NameOf(coalesce.Value) is { } own && mayConcern(own) => [],
            ICoalesceOperation coalesce => Of(coalesce.WhenNull, branch),
            IInvocationOperation call when FallbackOf(call) is { } fallback => Of(fallback, branch),
            _ => folding.Fold(value) is { } duration ? [(duration, branch)] : [],
        };
    }

    private IEnumerable<(FoldedDuration, ConsentBranch)> OfConditional(IConditionalOperation choice, IOperation whenFalse, ConsentBranch branch) =>
        ConsentCondition.Grants(choice.Condition, choices) switch
        {
            true => Of(choice.WhenTrue, Granted(branch)).Concat(Of(whenFalse, ConsentBranch.Refused)),
            false => Of(choice.WhenTrue, ConsentBranch.Refused).Concat(Of(whenFalse, Granted(branch))),
            null when Unwrapped.Of(choice.Condition) is IInvalidOperation => [],
            null => Of(choice.WhenTrue, branch).Concat(Of(whenFalse, branch)),
        };

    private IEnumerable<(FoldedDuration, ConsentBranch)> OfArms(ISwitchExpressionOperation arms, ConsentBranch branch)
    {
        var grants = arms.Arms.Select(arm => ConsentCondition.GrantsWhen(arms.Value, arm.Pattern, choices)).ToArray();
        var granted = grants.Any(grant => grant == true);
        var refused = grants.Any(grant => grant == false);
        return arms.Arms.SelectMany((arm, i) => (grants[i], granted, refused) switch
        {
            (true, _, _) or (null, false, true) => Of(arm.Value, Granted(branch)),
            (false, _, _) or (null, true, _) => Of(arm.Value, ConsentBranch.Refused),
            _ => Of(arm.Value, branch),
        });
    }

    private static ConsentBranch Granted(ConsentBranch outer) => outer is ConsentBranch.Refused ? outer : ConsentBranch.Granted;

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
