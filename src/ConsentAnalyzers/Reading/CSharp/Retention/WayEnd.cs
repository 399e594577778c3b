using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>Whether what follows a statement is not reached from it.</summary>
internal static class WayEnd
{
    /// <param name="statement">The last that a way does.</param>
    /// <param name="leavesSwitch">Whether <c>break</c> leads past what follows too.</param>
    public static bool Is(IOperation statement, bool leavesSwitch = true) => statement switch
    {
        IBlockOperation { Operations: [.., var last] } => Is(last, leavesSwitch),
        IReturnOperation returned => returned.Kind is not OperationKind.YieldReturn,
        IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation } => true,
        IBranchOperation branch => leavesSwitch || branch.BranchKind is not BranchKind.Break,
        IConditionalOperation { WhenFalse: { } whenFalse } both => Is(both.WhenTrue, leavesSwitch) && Is(whenFalse, leavesSwitch),
        _ => false,
    };
}
