using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>What a condition tells about consent.</summary>
internal static class ConsentCondition
{
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
        IIsPatternOperation matched => ConsentPattern.GrantsWhen(matched.Value, matched.Pattern, choices),
        IIsTypeOperation kind => OfKind(kind.TypeOperand, kind.ValueOperand, choices),
        ICoalesceOperation coalesce => Grants(coalesce.Value, choices),
        var named => ConsentName.In(named) is { } name && ConsentWords.Grant(name, choices) is { } grants ? grants : ThroughLocal(named, choices),
    };

    /// <summary>The same for a value that equals another.</summary>
    public static bool? Compared(IOperation value, IOperation expected, ChoiceWords choices)
    {
        expected = expected.Unwrap();
        return expected.ConstantValue is { HasValue: true, Value: bool on } ? (on ? Grants(value, choices) : !Grants(value, choices))
            : expected is IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } state } ? GrantsByState(state.Name, value, state.ContainingType, choices)
            : expected.ConstantValue is { HasValue: true, Value: string text } ? GrantsByState(text, value, null, choices)
            : expected.ConstantValue is { HasValue: true, Value: null } && !IsFlag(value.Unwrap().Type) ? !Grants(value, choices)
            : null;
    }

    /// <summary>The same for a value of a type that is called after the answer.</summary>
    public static bool? OfKind(ITypeSymbol type, IOperation value, ChoiceWords choices) => GrantsByState(type.Name, value, null, choices);

    // A loan can be granted and an invitation accepted; what is asked, or the type of its states, says that it is a consent.
    private static bool? GrantsByState(string state, IOperation value, INamedTypeSymbol? type, ChoiceWords choices) =>
        ConsentWords.GrantAsState(state) is { } grants
        && (type is not null && ConsentState.AreOf(type, choices) || (ConsentName.In(value) is { } name && ConsentWords.Grant(name, choices) == true)
            || ConsentState.IsCalledAfter(value.Unwrap().Type, choices))
            ? grants
            : null;

    // A flag that was never set is no consent, but nobody who asks whether it was set asks what it says.
    private static bool IsFlag(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [{ SpecialType: SpecialType.System_Boolean } or { TypeKind: TypeKind.Enum }] };

    private static bool? ThroughLocal(IOperation named, ChoiceWords choices) =>
        named is ILocalReferenceOperation { Local: var local }
        && OneHop.ValueOf(local, named.SemanticModel, CancellationToken.None) is { } value
        && value.Unwrap() is not ILocalReferenceOperation
            ? Grants(value, choices)
            : null;
}
