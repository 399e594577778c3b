using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>Finds periods where they are set: by a member or a key that says keeping, or is half of what its holder says.</summary>
internal sealed class RetentionWrites(RetentionPeriods periods, Func<string, bool> mayConcern, Func<string, bool> saysKeeping)
{
    private readonly RetentionEntries _entries = new();

    public void ReadTuple(OperationAnalysisContext context) => _entries.ReadTuple(context, periods);

    public void Read(OperationAnalysisContext context)
    {
        (IOperation target, IOperation value) = context.Operation switch
        {
            ISimpleAssignmentOperation assignment => (assignment.Target, assignment.Value),
            ICoalesceAssignmentOperation assignment => (assignment.Target, assignment.Value),
            ICoalesceOperation coalesce => (coalesce.Value, coalesce.WhenNull),
            _ => default,
        };
        if (!DurationTypes.MayHold(value))
        {
            return;
        }

        if (target is IPropertyReferenceOperation { Arguments: [{ Value: var key }] } indexer)
        {
            ReadIndexed(context, indexer, key, value);
        }
        else if (RetentionKeys.NameOf(target) is { } name)
        {
            ReadNamed(context, name, target, value);
        }
    }

    private void ReadIndexed(OperationAnalysisContext context, IPropertyReferenceOperation indexer, IOperation key, IOperation value)
    {
        if (RetentionKeys.NameOf(indexer) is { } said && mayConcern(said))
        {
            periods.Read(context, RetentionSubject.Written(said, indexer, context.ContainingSymbol), value);
        }
        else if (EntryKey.In(key) is { } name)
        {
            _entries.Read(context, name, RetentionEntries.CollectionOf(indexer), value, periods);
        }
    }

    private void ReadNamed(OperationAnalysisContext context, string name, IOperation target, IOperation value)
    {
        if (mayConcern(name))
        {
            periods.Read(context, RetentionSubject.Written(name, target, context.ContainingSymbol), value);
        }
        else if (HolderOf(target) is { } holder && RetentionSubject.Written(name, target, context.ContainingSymbol).HalfOf(holder) is { } half)
        {
            periods.Read(context, half, value);
        }
    }

    /// <summary>The type of a member that is set, or what its receiver is called, where either says keeping.</summary>
    private string? HolderOf(IOperation target) => target.Unwrap() is not IMemberReferenceOperation { Member: var member } set ? null
        : RetentionSubject.HolderOf(member) is { } type && saysKeeping(type) ? type
        : RetentionEntries.NameOfReceiver(set.Instance) is { } receiver && saysKeeping(receiver) ? receiver
        : null;

    public void ReadCall(OperationAnalysisContext context, IInvocationOperation call)
    {
        if (StoreValue.IsTakenAway(call))
        {
            periods.ReadTakenAway(context, call);
        }
        else if ((RetentionKeys.FallbackOf(call) ?? RetentionKeys.StoredBy(call)) is { } keyed && mayConcern(keyed.Key))
        {
            periods.Read(context, RetentionSubject.Keyed(keyed.Key, context.ContainingSymbol) with { IsCompared = IsCompared(call) }, keyed.Value);
        }
        else if (RetentionEntries.AddedBy(call) is { } entry)
        {
            _entries.Read(context, entry.Key, RetentionEntries.CollectionOf(call), entry.Value, periods);
        }
    }

    private static bool IsCompared(IInvocationOperation call)
    {
        var outer = call.Parent;
        while (outer is IConversionOperation or IAwaitOperation)
        {
            outer = outer.Parent;
        }

        return outer is IBinaryOperation or IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType.Name: "Math" } };
    }

    public void ReadPair(OperationAnalysisContext context, IArgumentOperation value)
    {
        if (value.Parent is IObjectCreationOperation { Arguments: [{ Value: var key }, _] } pair && EntryKey.In(key) is { } named)
        {
            _entries.Read(context, named, RetentionEntries.CollectionOf(pair), value.Value, periods);
        }
    }
}
