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
        var purges = new PurgeReader(scope, MayConcern, check);
        var writes = new RetentionWrites(periods, MayConcern, SaysKeeping);
        context.RegisterOperationAction(
            operation => ReadDeclaration(operation, periods, purges),
            OperationKind.PropertyInitializer, OperationKind.FieldInitializer, OperationKind.ParameterInitializer,
            OperationKind.VariableDeclarator, OperationKind.Return);
        context.RegisterOperationAction(
            writes.Read,
            OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment, OperationKind.Coalesce);
        context.RegisterOperationAction(
            operation => ReadPassed(operation, periods, defaults, purges, writes), OperationKind.Argument, OperationKind.Invocation);
        context.RegisterOperationAction(writes.ReadTuple, OperationKind.Tuple);
        purges.Register(context);
        new SqlPurgeReader(scope, check).Register(context);
        new RetentionAttributes(scope, MayConcern, check).Register(context);
    }

    private bool MayConcern(string name) => _concerning.For(name);

    // A parameter called days says nothing; its method may.
    private bool SaysKeeping(string name) => _keeping.For(name);

    private void ReadDeclaration(OperationAnalysisContext context, RetentionPeriods periods, PurgeReader purges)
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
        if (symbol is IParameterSymbol handed && value is not null && DurationTypes.MayHold(value) && !SaysKeeping(handed.Name))
        {
            purges.ReadDefault(context, value, handed);
        }

        if (symbol is not null && value is not null && DurationTypes.MayHold(value) && SubjectOf(symbol) is { } subject
            && symbol is not IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum }
            && !(context.Operation is IReturnOperation && IsInLambda(context.Operation)))
        {
            periods.Read(context, subject, value);
        }
    }

    private RetentionSubject? SubjectOf(ISymbol symbol) =>
        MayConcern(symbol.Name) ? RetentionSubject.Declared(symbol)
            : RetentionSubject.HolderOf(symbol) is { } holder && SaysKeeping(holder) ? RetentionSubject.Half(symbol)
            : null;

    private void ReadPassed(OperationAnalysisContext context, RetentionPeriods periods, RetentionDefaults defaults, PurgeReader purges, RetentionWrites writes)
    {
        if (context.Operation is IInvocationOperation call)
        {
            writes.ReadCall(context, call);
            return;
        }

        var argument = (IArgumentOperation)context.Operation;
        if (argument is not { ArgumentKind: ArgumentKind.Explicit, Parameter: { ContainingSymbol: IMethodSymbol method } parameter }
            || !DurationTypes.MayHold(argument.Value))
        {
            return;
        }

        if (parameter is { Ordinal: 1, ContainingType.Name: "KeyValuePair" })
        {
            writes.ReadPair(context, argument);
            return;
        }

        var (parameterSays, methodSays) = (SaysKeeping(parameter.Name), SaysKeeping(NameOf(method)));
        if (parameterSays || methodSays)
        {
            periods.Read(context, RetentionSubject.Passed(parameter, method, parameterSays, methodSays, context.ContainingSymbol), argument.Value);
        }
        else if (defaults.Are(parameter, method))
        {
            defaults.Read(context, argument);
        }
        else
        {
            purges.ReadPassed(context, argument, parameter, method);
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
