using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>What a function answers that does nothing else: <c>_ => true</c>, <c>() => { return true; }</c>.</summary>
internal static class FunctionResult
{
    public static ExpressionSyntax? In(SyntaxNode value) => value switch
    {
        AnonymousFunctionExpressionSyntax { ExpressionBody: { } result } => result,
        AnonymousFunctionExpressionSyntax { Block.Statements: [ReturnStatementSyntax { Expression: { } result }] } => result,
        _ => null,
    };

    public static IOperation? In(IOperation value) => value.Unwrap() switch
    {
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Body.Operations: [IReturnOperation { ReturnedValue: { } result }] } } => result,
        IAnonymousFunctionOperation { Body.Operations: [IReturnOperation { ReturnedValue: { } result }] } => result,
        _ => null,
    };
}
