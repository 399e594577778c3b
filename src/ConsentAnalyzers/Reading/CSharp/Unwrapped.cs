using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>What is meant, without what is only around it: of an operation conversions and parentheses, of a type that it may be missing.</summary>
internal static class Unwrapped
{
    public static IOperation Unwrap(this IOperation operation)
    {
        while (true)
        {
            // Asked of every value of a program; a kind is known sooner than a type.
            switch (operation.Kind)
            {
                case OperationKind.Conversion:
                    operation = ((IConversionOperation)operation).Operand;
                    break;
                case OperationKind.Parenthesized:
                    operation = ((IParenthesizedOperation)operation).Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    public static ITypeSymbol Unwrap(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var there] } ? there : type;
}
