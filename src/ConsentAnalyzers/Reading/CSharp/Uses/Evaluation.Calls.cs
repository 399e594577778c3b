using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

internal sealed partial class Evaluation
{
    private Value Call(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var instance = Visit(call.Instance);
        var handed = VisitAll(call.Arguments);
        var all = handed.Prepend(instance).ToList();
        places?.Use(call, method, Known, all);
        EnterFunctions(call, all);
        var value = Answered(call, instance, handed);
        Forget(call.Arguments, value);
        End(method, handed, call.Arguments);
        return value;
    }

    private Value Answered(IInvocationOperation call, Value instance, List<Value> handed)
    {
        var method = call.TargetMethod;
        if (body.Members.CheckedBy(method, body.Tree) is { IsEmpty: false } purposes)
        {
            // One that returns nothing throws unless the answer is yes; whoever does not wait for it has not heard it.
            var answer = Check(Narrowed(purposes, call.Arguments), call.Type, Handed(instance, call.Instance is null, handed, call.Arguments));
            return method.ReturnsVoid ? Awaited(answer) : answer;
        }

        var isExtension = method.IsExtensionMethod && call.Instance is null && handed.Count > 0;
        var receiver = isExtension ? handed[0] : instance;
        if (Forwarded(method, receiver, handed) is { } same)
        {
            return same;
        }

        if (Sequences.Answer(method.Name, receiver, PredicateOf(all: isExtension ? handed.Skip(1) : handed), isExtension ? handed.Skip(1) : handed) is { } elements)
        {
            Grow(call, isExtension, method.Name, elements, handed);
            return elements;
        }

        if (Followed(call, instance, handed) is { } outcome)
        {
            Known = Known.And(outcome.Held);
            return Named(outcome.Returned with { Own = outcome.Returned.Own.And(Value.Made(handed.Prepend(instance)).Own) }, method.Name, call.Type);
        }

        var made = Value.Made(handed.Prepend(instance));
        Grow(call, isExtension, method.Name, made, handed);
        return Named(made, method.Name, call.Type) with { Place = call.Arguments.IsEmpty && !method.IsStatic ? instance.Place?.Member(method, call.Type, "()") : null };
    }

    /// <summary>What a check that is for any purpose is asked for at one place, where it is told.</summary>
    private static ImmutableArray<string> Narrowed(ImmutableArray<string> purposes, ImmutableArray<IArgumentOperation> arguments)
    {
        if (purposes is not [Purposes.Any]
            || arguments.FirstOrDefault(argument => argument.Parameter?.Name == "purpose")?.Value.Unwrap() is not { ConstantValue: { HasValue: true, Value: { } told } } purpose)
        {
            return purposes;
        }

        return (told as string ?? Purposes.NameOf(purpose.Type, told)) is { } text ? ImmutableArray.Create(text) : purposes;
    }

    /// <summary>The same answer in another form.</summary>
    private Value? Forwarded(IMethodSymbol method, Value receiver, List<Value> handed) => method.Name switch
    {
        "ConfigureAwait" or "GetAwaiter" or "AsTask" or "WaitAsync" => receiver,
        "GetResult" or "Wait" => Awaited(receiver),
        "GetValueOrDefault" => GivenOr(receiver, handed.Count > 0 && !method.IsExtensionMethod ? handed[0] : Value.False),
        "FromResult" when handed.Count == 1 => handed[0],
        "Equals" when handed.Count == 1 && !method.IsStatic => Value.Equal(receiver, handed[0]),
        "Invoke" when receiver.Function is { } function => Run(function, Known) is { } outcome ? Concluded(outcome) : null,
        _ => null,
    };

    private static Value GivenOr(Value value, Value fallback) => new()
    {
        IfTrue = value.IfTrue.Or(value.IfNull.And(fallback.IfTrue)),
        IfFalse = value.IfFalse.Or(value.IfNull.And(fallback.IfFalse)),
        IfNull = Proofs.Everything,
    };

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

    private Value Created(IObjectCreationOperation creation)
    {
        var handed = VisitAll(creation.Arguments);
        if (creation.Constructor is { } constructor)
        {
            places?.Use(creation, constructor, Known, handed);
        }

        foreach (var value in handed)
        {
            // A thread or task runs soon; a timer or a command does later what consent may be gone for by then.
            places?.Enter(value, creation.Type?.Name is "Thread" or "Task" or "Lazy" ? Known : Known.Later);
        }

        Visit(creation.Initializer);
        var made = Value.Made(handed).WithoutNull;
        return creation.Arguments.IsEmpty && Sequences.IsOne(creation.Type) ? made with { Items = Proofs.Everything } : made;
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

    /// <summary>What a collection holds once it was given more.</summary>
    private void Grow(IInvocationOperation call, bool isExtension, string name, Value changed, List<Value> handed)
    {
        var place = isExtension ? call.Arguments[0].Value : call.Instance;
        if (place is null || Visit(place) is not { Place.Symbol: { } variable } collection)
        {
            return;
        }

        if (Sequences.Adds(name) && !collection.Items.IsNone)
        {
            var added = Known.Held.And(handed.Aggregate(Proofs.None, (own, value) => own.And(value.Own)).And(Value.Made(handed).Items));
            Known = Known.With(variable, collection with { Place = null, Items = collection.Items.Or(added) });
        }
        else if (Sequences.Removes(name))
        {
            Known = Known.With(variable, collection with { Place = null, Items = collection.Items.And(changed.Items) });
        }
    }

    /// <summary>What a call hands out is another value from then on; a check hands its answer out.</summary>
    private void Forget(ImmutableArray<IArgumentOperation> arguments, Value answer)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref && PlaceOf(argument.Value is IDeclarationExpressionOperation declared ? declared.Expression : argument.Value) is { Symbol: { } variable })
            {
                Known = Known.Changed(variable).With(variable, IsFlag(argument.Parameter.Type) ? answer with { Place = null } : Value.Made([answer]));
            }
        }
    }

    /// <summary>Calls that never return, or not where an argument is false; what is left out of a release proves nothing.</summary>
    private void End(IMethodSymbol method, List<Value> handed, ImmutableArray<IArgumentOperation> arguments)
    {
        if (Has(method, "DoesNotReturnAttribute"))
        {
            Known = Known.And(Proofs.Everything);
        }

        for (var i = 0; i < arguments.Length; i++)
        {
            if ((!handed[i].IfTrue.IsNone || !handed[i].IfFalse.IsNone)
                && arguments[i].Parameter?.GetAttributes().FirstOrDefault(one => one.AttributeClass?.Name == "DoesNotReturnIfAttribute") is { ConstructorArguments: [{ Value: bool ends }] }
                && !Has(method, "ConditionalAttribute"))
            {
                Known = Known.And(ends ? handed[i].IfFalse : handed[i].IfTrue);
            }
        }
    }

    private static bool Has(IMethodSymbol method, string attribute) => method.GetAttributes().Any(one => one.AttributeClass?.Name == attribute);
}
