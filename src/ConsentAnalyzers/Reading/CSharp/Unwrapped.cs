using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>An operation without the conversions and parentheses around it.</summary>
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
}
