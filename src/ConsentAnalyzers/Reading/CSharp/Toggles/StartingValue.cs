using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>What turns a choice on.</summary>
/// <param name="Syntax">The innermost expression that says so.</param>
/// <param name="Origin">The field or constant that it names, if it names one.</param>
internal readonly record struct OnValue(SyntaxNode Syntax, IFieldSymbol? Origin)
{
    /// <summary>The state that it names, where the choice is an enum and no flag.</summary>
    public IFieldSymbol? State => Origin is { ContainingType.TypeKind: TypeKind.Enum } ? Origin : null;
}

/// <summary>Folds an expression to what it is before a person has done anything.</summary>
internal static class StartingValue
{
    public static OnValue? Of(IOperation value)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation conversion:
                    value = conversion.Operand;
                    break;
                case IFieldReferenceOperation field:
                    return IsOn(field) ? new OnValue(field.Syntax, field.Field) : null;
                case { ConstantValue: { HasValue: true, Value: var constant } }:
                    return constant is true || (constant is string text && ConsentStates.IsOn(text)) ? new OnValue(value.Syntax, null) : null;
                case IConditionalOperation { WhenFalse: { } otherwise } conditional:
                    if (WhereMissing(conditional.WhenTrue, otherwise, conditional.Condition) is not { } missing)
                    {
                        return null;
                    }

                    value = missing;
                    break;
                case ISwitchExpressionOperation choice:
                    if (Otherwise(choice) is not { } arm)
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
        { ContainingType.TypeKind: TypeKind.Enum } member => member.Name == "Checked" || ConsentStates.IsGrant(member.Name),
        { HasConstantValue: true, ConstantValue: var constant } => constant is true || (constant is string text && ConsentStates.IsOn(text)),
        { IsStatic: true, IsReadOnly: true, Type.SpecialType: SpecialType.System_Boolean, DeclaringSyntaxReferences: [var declaration] } =>
            declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: var value } && value.IsKind(SyntaxKind.TrueLiteralExpression),
        _ => false,
    };

    /// <summary>The branch that holds where nothing is stored; a condition about anything else is no default.</summary>
    private static IOperation? WhereMissing(IOperation whenTrue, IOperation whenFalse, IOperation condition) =>
        (Of(whenTrue), Of(whenFalse)) switch
        {
            ({ }, { }) => whenTrue,
            ({ }, null) when !whenFalse.ConstantValue.HasValue && IsMissing(condition, holds: true) => whenTrue,
            (null, { }) when !whenTrue.ConstantValue.HasValue && IsMissing(condition, holds: false) => whenFalse,
            _ => null,
        };

    private static bool IsMissing(IOperation condition, bool holds) =>
        condition.Syntax is ExpressionSyntax syntax && Absence.Is(syntax, holds);

    private static IOperation? Otherwise(ISwitchExpressionOperation choice)
    {
        foreach (var arm in choice.Arms)
        {
            if (arm.Pattern is IDiscardPatternOperation)
            {
                return arm.Value;
            }
        }

        return null;
    }
}
