using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>Where a value goes, so that what else goes there is known: what the method returns, a variable or member, a parameter.</summary>
internal sealed class RetentionSink
{
    private readonly string? _target;
    private readonly ISymbol? _parameter;

    private RetentionSink(string? target, ISymbol? parameter) => (_target, _parameter) = (target, parameter);

    /// <summary>Whether it is a variable or member, which keeps what it held.</summary>
    public bool Keeps => _target is not null;

    /// <summary>Whether it is what the method returns.</summary>
    public bool Returns => _target is null && _parameter is null;

    public static RetentionSink? Around(IOperation value)
    {
        var inner = value;
        while (inner.Parent is IConversionOperation or IParenthesizedOperation or IConditionalOperation or ISwitchExpressionOperation
            or ISwitchExpressionArmOperation or ICoalesceOperation or IAwaitOperation or IVariableInitializerOperation)
        {
            inner = inner.Parent;
        }

        return inner.Parent switch
        {
            IReturnOperation => new(null, null),
            IArgumentOperation { Parameter: { } parameter } => new(null, parameter.OriginalDefinition),
            { } written when TargetOf(written) is { } target => new(target, null),
            _ => null,
        };
    }

    /// <summary>The values that go there from within an operation.</summary>
    public IEnumerable<IOperation> ValuesIn(IOperation operation)
    {
        if (operation is IAnonymousFunctionOperation or ILocalFunctionOperation && Returns)
        {
            yield break;
        }

        if (ValueOf(operation) is { } value)
        {
            yield return value;
            yield break;
        }

        foreach (var part in operation.ChildOperations)
        {
            foreach (var inner in ValuesIn(part))
            {
                yield return inner;
            }
        }
    }

    private IOperation? ValueOf(IOperation operation) => operation switch
    {
        IReturnOperation { Kind: OperationKind.Return } returned => Returns ? returned.ReturnedValue : null,
        IArgumentOperation argument => SymbolEqualityComparer.Default.Equals(argument.Parameter?.OriginalDefinition, _parameter) ? argument.Value : null,
        ISimpleAssignmentOperation assignment => IsTarget(assignment) ? assignment.Value : null,
        IVariableDeclaratorOperation variable => IsTarget(variable) ? variable.Initializer?.Value : null,
        _ => null,
    };

    private bool IsTarget(IOperation written) => _target is not null && TargetOf(written) == _target;

    private static string? TargetOf(IOperation written) => written switch
    {
        ISimpleAssignmentOperation assignment => assignment.Target.Syntax.ToString(),
        IVariableDeclaratorOperation variable => variable.Symbol.Name,
        _ => null,
    };
}
