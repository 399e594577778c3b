using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>What a choice is before a person has done anything.</summary>
/// <param name="Syntax">The innermost expression that says so.</param>
/// <param name="State">On or off.</param>
/// <param name="Origin">The field or constant that it names, if it names one.</param>
internal readonly record struct StartingValue(SyntaxNode Syntax, ToggleState State, IFieldSymbol? Origin = null)
{
    /// <summary>The state that it names, where the choice is an enum and no flag.</summary>
    public IFieldSymbol? EnumMember => Origin is { ContainingType.TypeKind: TypeKind.Enum } ? Origin : null;

    /// <summary>Folds an expression; null where it is neither on nor, where that is asked for, off.</summary>
    public static StartingValue? Fold(IOperation value, bool mayBeOff = false)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation conversion:
                    value = conversion.Operand;
                    break;
                case IFieldReferenceOperation field:
                    return IsOn(field) ? new(field.Syntax, ToggleState.On, field.Field)
                        : mayBeOff && IsOff(field) ? new(field.Syntax, ToggleState.Off, field.Field)
                        : null;
                case { Type: INamedTypeSymbol { TypeKind: TypeKind.Enum } flags, ConstantValue: { HasValue: true, Value: { } bits } }:
                    return EnumFlags.HaveAll(flags, bits) is { } first ? new(value.Syntax, ToggleState.On, first) : null;
                case { ConstantValue: { HasValue: true, Value: var constant } }:
                    return IsOn(constant) ? new(value.Syntax, ToggleState.On)
                        : mayBeOff && IsOff(constant) ? new(value.Syntax, ToggleState.Off)
                        : null;
                case IConditionalOperation { WhenFalse: { } otherwise } conditional:
                    if (WhereMissing(conditional.WhenTrue, otherwise, conditional.Condition, mayBeOff) is not { } missing)
                    {
                        return null;
                    }

                    value = missing;
                    break;
                case ISwitchExpressionOperation choice:
                    if (UnansweredArm.In(choice) is not { } arm)
                    {
                        return null;
                    }

                    value = arm;
                    break;
                case IObjectCreationOperation { Arguments: [{ ArgumentKind: ArgumentKind.Explicit, Value: var wrapped }], Type: INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] } }:
                    value = wrapped;
                    break;
                default:
                    return null;
            }
        }
    }

    private static bool IsOn(IFieldReferenceOperation reference) => reference.Field switch
    {
        { ContainingType.TypeKind: TypeKind.Enum } member => member.Name == "Checked" || ConsentStates.IsGrant(member.Name) || ConsentStates.IsFullest(member.Name),
        { HasConstantValue: true, ConstantValue: var constant } => IsOn(constant),
        var field => IsInitializedTo(field, SyntaxKind.TrueLiteralExpression),
    };

    private static bool IsOff(IFieldReferenceOperation reference) => reference.Field switch
    {
        { ContainingType.TypeKind: TypeKind.Enum } member => member.Name == "Unchecked" || ConsentStates.IsRefusal(member.Name),
        { HasConstantValue: true, ConstantValue: var constant } => IsOff(constant),
        var field => IsInitializedTo(field, SyntaxKind.FalseLiteralExpression),
    };

    private static bool IsOn(object? constant) => constant is true || (constant is string text && ConsentStates.IsOn(text));

    private static bool IsOff(object? constant) => constant is false || (constant is string text && ConsentStates.IsOff(text));

    private static bool IsInitializedTo(IFieldSymbol field, SyntaxKind literal) =>
        field is { IsStatic: true, IsReadOnly: true, Type.SpecialType: SpecialType.System_Boolean or SpecialType.System_Object, DeclaringSyntaxReferences: [var declaration] }
        && declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: var value } && value.IsKind(literal);

    /// <summary>The branch that holds where nothing is stored; a condition about anything else is no default.</summary>
    private static IOperation? WhereMissing(IOperation whenTrue, IOperation whenFalse, IOperation condition, bool mayBeOff)
    {
        var (one, other) = (Fold(whenTrue, mayBeOff)?.State, Fold(whenFalse, mayBeOff)?.State);
        return one == other ? (one is null ? null : whenTrue)
            : one is not null && !whenFalse.ConstantValue.HasValue && IsMissing(condition, holds: true) ? whenTrue
            : other is not null && !whenTrue.ConstantValue.HasValue && IsMissing(condition, holds: false) ? whenFalse
            : null;
    }

    private static bool IsMissing(IOperation condition, bool holds) =>
        condition.Syntax is ExpressionSyntax syntax && (Absence.Is(syntax, holds) || (holds && UnlessRefused.AsksForMissing(syntax)));
}
