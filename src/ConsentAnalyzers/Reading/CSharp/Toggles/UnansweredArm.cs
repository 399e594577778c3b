using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>
/// The arm of a switch over an answer that holds where nobody gave one. A switch over anything else, a region or a build,
/// computes its value and has no default.
/// </summary>
internal static class UnansweredArm
{
    public static IOperation? In(ISwitchExpressionOperation choice)
    {
        IOperation? unanswered = null;
        foreach (var arm in choice.Arms)
        {
            if (arm.Guard is not null || !IsAnswer(arm.Pattern))
            {
                return null;
            }

            unanswered ??= MatchesNothing(arm.Pattern) ? arm.Value : null;
        }

        return unanswered;
    }

    private static bool MatchesNothing(IPatternOperation pattern) => pattern switch
    {
        IDiscardPatternOperation => true,
        IConstantPatternOperation { Value: var value } => IsNull(value) || ConsentStates.IsUndecided(NameOf(value)),
        IDeclarationPatternOperation declared => declared.MatchesNull,
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => MatchesNothing(either.LeftPattern) || MatchesNothing(either.RightPattern),
        INegatedPatternOperation not => !MatchesNothing(not.Pattern),
        _ => false,
    };

    private static bool IsAnswer(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value: var value } => IsAnswer(value),
        IBinaryPatternOperation both => IsAnswer(both.LeftPattern) && IsAnswer(both.RightPattern),
        INegatedPatternOperation not => IsAnswer(not.Pattern),
        IRecursivePatternOperation { PropertySubpatterns.IsEmpty: var isAny, DeconstructionSubpatterns.IsEmpty: true } => isAny,
        IDiscardPatternOperation or IDeclarationPatternOperation or ITypePatternOperation => true,
        _ => false,
    };

    private static bool IsAnswer(IOperation value) =>
        IsNull(value)
        || value.ConstantValue is { HasValue: true, Value: bool }
        || (value.ConstantValue is { HasValue: true, Value: string text } && (Role.YesAnswers.Has(text.ToLowerInvariant()) || Role.NoAnswers.Has(text.ToLowerInvariant())))
        || (NameOf(value) is { Length: > 0 } name && (ConsentStates.IsGrant(name) || ConsentStates.IsNoGrant(name)));

    private static bool IsNull(IOperation value) => value.ConstantValue is { HasValue: true, Value: null };

    private static string NameOf(IOperation value) =>
        value.Unwrap() is IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum, Name: var name } } ? name : "";
}
