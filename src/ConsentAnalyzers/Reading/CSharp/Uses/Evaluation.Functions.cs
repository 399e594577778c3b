using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

internal sealed partial class Evaluation
{
    private Value Concluded(Outcome outcome)
    {
        Known = Known.And(outcome.Held);
        return outcome.Returned;
    }

    /// <summary>What a method of this program or a local function comes to; null where nobody can tell.</summary>
    private Outcome? Followed(IInvocationOperation call, Value instance, List<Value> handed)
    {
        if (depth <= 0)
        {
            return null;
        }

        var method = call.TargetMethod;
        var outcome = method.MethodKind == MethodKind.LocalFunction ? RunLocal(method) : body.Elsewhere.OutcomeOf(method, depth - 1, body.Cancellation);
        if (outcome is null)
        {
            return null;
        }

        Subject? Seen(Subject root) => root.Symbol switch
        {
            null => instance.Place,
            IParameterSymbol parameter when Ordinal(parameter, method) is { } ordinal =>
                call.Arguments.Select((argument, i) => argument.Parameter?.Ordinal == ordinal ? handed[i].Place : null).FirstOrDefault(place => place is not null),
            ILocalSymbol or IParameterSymbol => method.MethodKind == MethodKind.LocalFunction ? root : null,
            _ => root,
        };
        return new(outcome.Held.Seen(Seen), outcome.Returned.Seen(Seen));
    }

    private static int? Ordinal(IParameterSymbol parameter, IMethodSymbol method) =>
        SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol?.OriginalDefinition, (method.ReducedFrom ?? method).OriginalDefinition) ? parameter.Ordinal : null;

    private Outcome? RunLocal(IMethodSymbol function) =>
        GraphOf(function) is { } inner ? new Flow(body, inner, depth - 1).Follow(Known.Later) : null;

    private Outcome? Run(IFlowAnonymousFunctionOperation function, Knowledge entry) =>
        depth > 0 ? new Flow(body, graph.GetAnonymousFunctionControlFlowGraphInScope(function, body.Cancellation), depth - 1).Follow(entry) : null;

    private ControlFlowGraph? GraphOf(IMethodSymbol function)
    {
        for (var outer = graph; outer is not null; outer = outer.Parent)
        {
            if (outer.LocalFunctions.Contains(function.OriginalDefinition))
            {
                return outer.GetLocalFunctionControlFlowGraph(function.OriginalDefinition, body.Cancellation);
            }
        }

        return null;
    }

    private Value Function(IFlowAnonymousFunctionOperation function)
    {
        places?.Made(function, graph, Known);
        return new Value { Function = function, IfNull = Proofs.Everything };
    }

    private Value Referred(IMethodReferenceOperation reference, bool later = false)
    {
        var instance = Visit(reference.Instance);
        places?.Use(reference, reference.Method, later ? Known.Later : Known, [instance]);
        if (reference.Method.MethodKind == MethodKind.LocalFunction && GraphOf(reference.Method) is { } inner)
        {
            places?.Enter(reference.Method.OriginalDefinition, inner, later ? Known.Later : Known);
        }

        return new Value { IfNull = Proofs.Everything, IfCalled = AskedBy(reference) };
    }

    /// <summary>What a method that is handed on asks of whoever it is called with.</summary>
    private Proofs AskedBy(IMethodReferenceOperation reference) =>
        body.Members.CheckedBy(reference.Method, body.Tree) is { IsEmpty: false } purposes ? Proofs.For(purposes.Select(purpose => Proof.For(purpose, [])))
        : depth > 0 ? body.Elsewhere.OutcomeOf(reference.Method, depth - 1, body.Cancellation)?.Returned.IfTrue.Seen(_ => null) ?? Proofs.None
        : Proofs.None;

    /// <summary>Functions that a call is handed run while it does, as far as anybody can tell; so do the local functions that it is to.</summary>
    private void EnterFunctions(IInvocationOperation call, List<Value> all)
    {
        if (places is null)
        {
            return;
        }

        if (call.TargetMethod.MethodKind == MethodKind.LocalFunction && GraphOf(call.TargetMethod) is { } inner)
        {
            places.Enter(call.TargetMethod.OriginalDefinition, inner, Known);
        }

        var items = Value.Made(all).Items;
        foreach (var value in all)
        {
            places.Enter(value, Known, items);
        }
    }

    private Func<Value?> PredicateOf(IEnumerable<Value> all) => () =>
        all.FirstOrDefault(value => value.Function is not null || !value.IfCalled.IsNone) is not { } predicate ? null
        : predicate.Function is { } function ? Run(function, Known.Later)?.Returned
        : new Value { IfTrue = predicate.IfCalled };
}
