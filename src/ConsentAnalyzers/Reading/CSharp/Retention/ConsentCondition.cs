using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>What a condition tells about consent.</summary>
internal static class ConsentCondition
{
    // What decides how long a person's data is kept is about that data: "allowTraining" needs no further witness.
    private static readonly Surroundings AroundPersonalData = new("Privacy");

    /// <summary>True where the condition holds only with consent, false where it holds only without, null where it is about something else.</summary>
    public static bool? Grants(IOperation condition, ChoiceWords choices) => condition.Unwrap() switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => !Grants(not.Operand, choices),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And
            or BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } both =>
            Grants(both.LeftOperand, choices) ?? Grants(both.RightOperand, choices),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } same =>
            Compared(same.LeftOperand, same.RightOperand, choices),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } other =>
            !Compared(other.LeftOperand, other.RightOperand, choices),
        IIsPatternOperation matched => GrantsWhen(matched.Value, matched.Pattern, choices),
        ICoalesceOperation coalesce => Grants(coalesce.Value, choices),
        var named => NameOf(named) is { } name ? GrantsByName(name, choices) : null,
    };

    /// <summary>The same for a value that matches a pattern, as in the arm of a switch.</summary>
    public static bool? GrantsWhen(IOperation value, IPatternOperation pattern, ChoiceWords choices) => pattern switch
    {
        IConstantPatternOperation constant => Compared(value, constant.Value, choices),
        INegatedPatternOperation negated => !GrantsWhen(value, negated.Pattern, choices),
        _ => null,
    };

    private static bool? Compared(IOperation value, IOperation expected, ChoiceWords choices)
    {
        expected = expected.Unwrap();
        return expected.ConstantValue is { HasValue: true, Value: bool on } ? (on ? Grants(value, choices) : !Grants(value, choices))
            : expected is IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } state } ? GrantsByState(state)
            : null;
    }

    /// <summary>The same for a member of an enum of states.</summary>
    public static bool? GrantsByState(IFieldSymbol state)
    {
        var words = Words.In(state.Name);
        return Role.GivenConsent.IsIn(words) || Role.OptedIn.Is(words) ? true
            : Role.RefusedConsent.IsIn(words) || Role.OptedOut.Is(words) ? false
            : null;
    }

    /// <summary>The same for the name of a flag.</summary>
    public static bool? GrantsByName(string name, ChoiceWords choices)
    {
        var words = Words.In(name);
        return Role.OptedOut.IsIn(words) || Role.RefusingConditions.IsIn(words) ? false
            : Role.AskingConditions.IsIn(words) ? null
            : Role.ConsentConditions.IsIn(words) || Role.OptedIn.IsIn(words) ? true
            : choices.MeaningOf(name, AroundPersonalData) switch
            {
                Meaning.Grant => true,
                Meaning.Refusal => false,
                _ => null,
            };
    }

    /// <summary>What is asked of a flag that may be missing is asked of the flag.</summary>
    private static string? NameOf(IOperation operation) => operation.Unwrap() switch
    {
        IMemberReferenceOperation { Member.Name: "HasValue" or "Value", Instance: { } flag } => NameOf(flag),
        IInvocationOperation { TargetMethod.Name: "GetValueOrDefault", Instance: { } flag } => NameOf(flag),
        IAwaitOperation awaited => NameOf(awaited.Operation),
        IConditionalAccessOperation access => NameOf(access.WhenNotNull),
        var named => Names.InOperation(named),
    };
}
