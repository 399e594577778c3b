using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>What the methods of sequences and collections do with their elements.</summary>
internal static class Sequences
{
    private static readonly HashSet<string> Filters = new(StringComparer.Ordinal)
    {
        "Where", "TakeWhile", "First", "FirstOrDefault", "Single", "SingleOrDefault", "Last", "LastOrDefault", "Find", "FindLast", "FindAll",
        "FirstAsync", "FirstOrDefaultAsync", "SingleAsync", "SingleOrDefaultAsync", "LastAsync", "LastOrDefaultAsync", "WhereAsync",
    };

    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal) { "Concat", "Union", "UnionBy", "Append", "Prepend", "DefaultIfEmpty" };

    private static readonly HashSet<string> Adding = new(StringComparer.Ordinal)
    {
        "Add", "AddRange", "Enqueue", "Push", "Insert", "InsertRange", "TryAdd", "AddFirst", "AddLast", "UnionWith",
    };

    /// <summary>What a call of a sequence answers; null where it makes no difference to what is known of the elements.</summary>
    public static Value? Answer(string method, Value receiver, Func<Value?> predicate, IEnumerable<Value> handed)
    {
        if (Filters.Contains(method))
        {
            var left = receiver.Items.And(predicate()?.IfTrue ?? Proofs.None);
            return left.IsNone ? null : new Value { Own = left, Items = left };
        }

        if (Joining.Contains(method))
        {
            return new Value { Items = handed.Aggregate(receiver.Items, (items, value) => items.Or(value.Items.And(value.Own))) };
        }

        if (method is "All" or "TrueForAll" or "AllAsync")
        {
            return Asked(predicate()?.IfTrue, receiver) is { } proofs ? new Value { IfTrue = proofs, IfNull = Proofs.Everything } : null;
        }

        if (method is "Any" or "Exists" or "AnyAsync")
        {
            return Asked(predicate()?.IfFalse, receiver) is { } proofs ? new Value { IfFalse = proofs, IfNull = Proofs.Everything } : null;
        }

        return Removes(method) && predicate()?.IfFalse is { IsNone: false } kept ? new Value { Items = kept } : null;
    }

    public static bool Adds(string method) => Adding.Contains(method);

    public static bool Removes(string method) => method is "RemoveAll" or "RemoveWhere";

    /// <summary>Whether a type holds elements, none of which are there when it is made.</summary>
    public static bool IsOne(ITypeSymbol? type) =>
        type is { SpecialType: not SpecialType.System_String } && type.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable);

    /// <summary>What is true of each element is true of all that the sequence holds.</summary>
    private static Proofs? Asked(Proofs? each, Value receiver) =>
        each is { IsNone: false } ? each.Seen(root => root.Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } ? receiver.Place : root) : null;
}
