using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>Entries of collections whose name says what they are: <c>ChatRetentionDays["free"]</c>, a pair, a tuple, a builder's.</summary>
internal sealed class RetentionEntries
{
    private const int MostParents = 16;

    private readonly Remembered<bool> _retaining = new(RetentionWords.SaysKeeping);

    public void Read(OperationAnalysisContext context, EntryKey key, ISymbol? collection, IOperation value, RetentionPeriods periods)
    {
        if (collection is not null && DurationTypes.MayHold(value) && NameOf(collection) is { } name && key.IsKeyOf(name)
            && RetentionSubject.Entry(key, name, context.ContainingSymbol) is { } entry)
        {
            periods.Read(context, entry, value);
        }
    }

    /// <summary>An element of a tuple; its own name, that of the collection, and the texts beside it say what it is.</summary>
    public void ReadTuple(OperationAnalysisContext context, RetentionPeriods periods)
    {
        var tuple = (ITupleOperation)context.Operation;
        var keys = tuple.Elements.Select(EntryKey.In).OfType<EntryKey>().Where(key => !key.IsFlag).ToList();
        if (keys.Count == 0 || !tuple.Elements.Any(DurationTypes.MayHold) || CollectionOf(tuple) is not { } collection)
        {
            return;
        }

        var names = TypeOf(tuple)?.TupleElements;
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            var element = names is { IsDefault: false } given && i < given.Length && given[i].IsExplicitlyNamedTupleElement ? given[i].Name : "";
            if (EntryKey.In(tuple.Elements[i]) is null && DurationTypes.MayHold(tuple.Elements[i]) && NameOf(collection, element) is { } name
                && RetentionSubject.Entry(keys[0] with { Name = string.Join(" ", keys.Select(key => key.Name)) }, name, context.ContainingSymbol) is { } entry)
            {
                periods.Read(context, entry, tuple.Elements[i]);
            }
        }
    }

    /// <summary>What a call adds to a collection: <c>Add(key, value)</c>, <c>KeyValuePair.Create(key, value)</c>.</summary>
    public static (EntryKey Key, IOperation Value)? AddedBy(IInvocationOperation call) =>
        call.TargetMethod.Name is "Add" or "TryAdd" or "SetItem" or "AddOrUpdate" or "Create" && call.Arguments is [.., { Value: var key }, { Value: var value }]
        && DurationTypes.MayHold(value)
        && EntryKey.In(key) is { } named ? (named, value) : null;

    /// <summary>The collection that an entry goes into: the field, property, local or method whose value it becomes part of.</summary>
    public static ISymbol? CollectionOf(IOperation entry)
    {
        if (entry is IInvocationOperation { Instance: { } receiver } && SymbolIn(receiver) is { Locations: [{ IsInSource: true }, ..] } filled)
        {
            return filled;
        }

        if (entry is IPropertyReferenceOperation { Instance: { } indexed } && SymbolIn(indexed) is { } named)
        {
            return named;
        }

        var inner = entry;
        for (var steps = 0; inner.Parent is { } outer && steps < MostParents; inner = outer, steps++)
        {
            switch (outer)
            {
                case IFieldInitializerOperation { InitializedFields: [var field, ..] }:
                    return field;
                case IPropertyInitializerOperation { InitializedProperties: [var property, ..] }:
                    return property;
                case IVariableDeclaratorOperation { Symbol: var local }:
                    return local;
                case ISimpleAssignmentOperation { Target: var target } when target != inner:
                    return SymbolIn(target);
                case IReturnOperation:
                    return Returning(outer);
                case IAnonymousFunctionOperation or ILocalFunctionOperation or IBlockOperation or IConditionalOperation:
                    return null;
            }
        }

        return null;
    }

    /// <summary>What the object is called whose member is set, in an initializer too.</summary>
    public static string? NameOfReceiver(IOperation? receiver) => receiver is null ? null
        : SymbolIn(receiver) is { } symbol ? symbol.Name
        : receiver is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } ? CollectionOf(receiver)?.Name
        : null;

    private string? NameOf(ISymbol collection, string element = "")
    {
        var own = element.Length > 0 ? $"{collection.Name} {element}" : collection.Name;
        return _retaining.For(own) ? own
            : RetentionSubject.HolderOf(collection) is { } type && _retaining.For(type) ? $"{type} {own}"
            : null;
    }

    private static INamedTypeSymbol? TypeOf(ITupleOperation tuple) =>
        (tuple.Parent is IConversionOperation conversion ? conversion.Type : tuple.Type) as INamedTypeSymbol;

    private static ISymbol? SymbolIn(IOperation operation) => operation.Unwrap() switch
    {
        IMemberReferenceOperation member => member.Member,
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static ISymbol? Returning(IOperation returned) => returned.SemanticModel?.GetEnclosingSymbol(returned.Syntax.SpanStart) switch
    {
        IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property } => property,
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method => method,
        _ => null,
    };
}
