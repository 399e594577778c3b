using System.Collections.Immutable;
using ConsentAnalyzers.Reading.CSharp.Retention;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>Finds the places that say how long something is kept.</summary>
internal sealed class RetentionReader
{
    // Names repeat all over a project; each is taken apart once per compilation.
    private readonly Remembered<bool> _concerning = new(RetentionWords.MayConcern);
    private readonly Remembered<bool> _keeping = new(RetentionWords.SaysKeeping);

    public void Register(CompilationStartAnalysisContext context, CSharpScope scope, Check<RetentionPeriod> check)
    {
        var periods = new RetentionPeriods(scope, MayConcern, check);
        var defaults = new RetentionDefaults(periods, MayConcern);
        context.RegisterOperationAction(
            operation => ReadDeclaration(operation, periods),
            OperationKind.PropertyInitializer, OperationKind.FieldInitializer, OperationKind.ParameterInitializer,
            OperationKind.VariableDeclarator, OperationKind.Return);
        context.RegisterOperationAction(
            operation => ReadWrite(operation, periods),
            OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment, OperationKind.Coalesce);
        context.RegisterOperationAction(
            operation => ReadPassed(operation, periods, defaults), OperationKind.Argument, OperationKind.Invocation);
        new PurgeReader(scope, MayConcern, check).Register(context);
        new RetentionAttributes(scope, MayConcern, check).Register(context);
    }

    private bool MayConcern(string name) => _concerning.For(name);

    // A parameter called days says nothing; its method may.
    private bool SaysKeeping(string name) => _keeping.For(name);

    private void ReadDeclaration(OperationAnalysisContext context, RetentionPeriods periods)
    {
        (ISymbol? symbol, IOperation? value) = context.Operation switch
        {
            IPropertyInitializerOperation property => (First(property.InitializedProperties), property.Value),
            IFieldInitializerOperation field => (First(field.InitializedFields), field.Value),
            IParameterInitializerOperation parameter => (parameter.Parameter, parameter.Value),
            IVariableDeclaratorOperation { Initializer: { } initializer } variable => (variable.Symbol, initializer.Value),
            IReturnOperation { ReturnedValue: { } returned } => (Returning(context.ContainingSymbol), returned),
            _ => (null, null),
        };
        if (symbol is not null && value is not null && DurationTypes.MayHold(value) && SubjectOf(symbol) is { } subject
            && symbol is not IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum }
            && !(context.Operation is IReturnOperation && IsInLambda(context.Operation)))
        {
            periods.Read(context, subject, value);
        }
    }

    private RetentionSubject? SubjectOf(ISymbol symbol) =>
        MayConcern(symbol.Name) ? RetentionSubject.Declared(symbol)
            : symbol is IFieldSymbol or IPropertySymbol && symbol.ContainingType is { } type && SaysKeeping(type.Name) ? RetentionSubject.Half(symbol)
            : null;

    private void ReadWrite(OperationAnalysisContext context, RetentionPeriods periods)
    {
        (IOperation target, IOperation value) = context.Operation switch
        {
            ISimpleAssignmentOperation assignment => (assignment.Target, assignment.Value),
            ICoalesceAssignmentOperation assignment => (assignment.Target, assignment.Value),
            ICoalesceOperation coalesce => (coalesce.Value, coalesce.WhenNull),
            _ => default,
        };
        if (!DurationTypes.MayHold(value) || RetentionKeys.NameOf(target) is not { } name)
        {
            return;
        }

        if (MayConcern(name))
        {
            periods.Read(context, RetentionSubject.Written(name, target, context.ContainingSymbol), value);
        }
        else if (target is IPropertyReferenceOperation { Arguments.Length: > 0 })
        {
            ReadEntry(context, name, value, periods);
        }
    }

    private void ReadPassed(OperationAnalysisContext context, RetentionPeriods periods, RetentionDefaults defaults)
    {
        if (context.Operation is IInvocationOperation call)
        {
            if ((RetentionKeys.FallbackOf(call) ?? RetentionKeys.StoredBy(call)) is not { } keyed)
            {
                return;
            }

            if (MayConcern(keyed.Key))
            {
                periods.Read(context, RetentionSubject.Keyed(keyed.Key, context.ContainingSymbol), keyed.Value);
            }
            else
            {
                ReadEntry(context, keyed.Key, keyed.Value, periods);
            }

            return;
        }

        var argument = (IArgumentOperation)context.Operation;
        if (argument is not { ArgumentKind: ArgumentKind.Explicit, Parameter: { ContainingSymbol: IMethodSymbol method } parameter }
            || !DurationTypes.MayHold(argument.Value))
        {
            return;
        }

        var (parameterSays, methodSays) = (SaysKeeping(parameter.Name), SaysKeeping(NameOf(method)));
        if (parameterSays || methodSays)
        {
            periods.Read(context, RetentionSubject.Passed(parameter, method, parameterSays, methodSays, context.ContainingSymbol), argument.Value);
        }
        else if (RetentionDefaults.Are(parameter, method))
        {
            defaults.Read(context, argument);
        }
    }

    private void ReadEntry(OperationAnalysisContext context, string key, IOperation value, RetentionPeriods periods)
    {
        if (RetentionKeys.CollectionOf(context.Operation) is { } collection && SaysKeeping(collection)
            && RetentionSubject.Half(key, collection, context.ContainingSymbol) is { } half)
        {
            periods.Read(context, half, value);
        }
    }

    internal static string NameOf(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name;

    private static ISymbol? First<TSymbol>(ImmutableArray<TSymbol> symbols)
        where TSymbol : class, ISymbol => symbols.IsEmpty ? null : symbols[0];

    private static ISymbol? Returning(ISymbol symbol) => symbol is IMethodSymbol method ? method.AssociatedSymbol ?? method : symbol;

    private static bool IsInLambda(IOperation operation)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }
}
