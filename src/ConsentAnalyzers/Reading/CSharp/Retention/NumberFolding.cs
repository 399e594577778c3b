using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>Works out the constant numbers that durations are made of.</summary>
/// <param name="speaksForItself">Whether a constant's own declaration is judged, so that its use is not.</param>
/// <param name="cancellation">Cancels the look at declarations.</param>
internal sealed class NumberFolding(Func<ISymbol, IOperation, bool> speaksForItself, CancellationToken cancellation)
{
    /// <summary>The number, looked up in at most so many declarations.</summary>
    public double? Fold(IOperation operation, int hops)
    {
        operation = operation.Unwrap();
        return operation.ConstantValue is { HasValue: true, Value: { } value }
                ? NamesJudgedConstant(operation) ? null : Numbers.From(value)
            : hops > 0 && OneHop.SymbolOf(operation) is { } symbol && !speaksForItself(symbol, operation)
                && OneHop.ValueOf(symbol, operation.SemanticModel, cancellation) is { } initial ? Fold(initial, hops - 1)
            : operation is IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } minus ? -Fold(minus.Operand, hops)
            : null;
    }

    /// <summary>Whether a constant expression names a constant that is judged where it is declared.</summary>
    public bool NamesJudgedConstant(IOperation operation) =>
        operation.Kind is not OperationKind.Literal
        && operation.DescendantsAndSelf().Any(part => OneHop.SymbolOf(part) is { } symbol && speaksForItself(symbol, part));
}
