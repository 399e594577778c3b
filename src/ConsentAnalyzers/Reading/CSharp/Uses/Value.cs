using System.Collections.Immutable;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>What is known of a value: not what it is, but what it proves.</summary>
internal sealed record Value
{
    public static Value Unknown { get; } = new();

    /// <summary>Null, and what has no elements: whatever is said of it holds.</summary>
    public static Value Nothing { get; } = new() { IfTrue = Proofs.Everything, IfFalse = Proofs.Everything, Own = Proofs.Everything, Items = Proofs.Everything };

    public static Value True { get; } = new() { IfFalse = Proofs.Everything, IfNull = Proofs.Everything };

    public static Value False { get; } = new() { IfTrue = Proofs.Everything, IfNull = Proofs.Everything };

    public static Value Something { get; } = new() { IfNull = Proofs.Everything };

    /// <summary>What holds where it is true; for what is no flag, where it is there.</summary>
    public Proofs IfTrue { get; init; } = Proofs.None;

    public Proofs IfFalse { get; init; } = Proofs.None;

    public Proofs IfNull { get; init; } = Proofs.None;

    /// <summary>What holds once it was awaited.</summary>
    public Proofs Done { get; init; } = Proofs.None;

    /// <summary>What holds for whoever it is about, wherever it gets to.</summary>
    public Proofs Own { get; init; } = Proofs.None;

    /// <summary>What holds for each of its elements.</summary>
    public Proofs Items { get; init; } = Proofs.None;

    /// <summary>What holds where it is a state that says yes.</summary>
    public Proofs IfGranted { get; init; } = Proofs.None;

    /// <summary>What holds of somebody for whom the method that it is says yes.</summary>
    public Proofs IfCalled { get; init; } = Proofs.None;

    /// <summary>Where it was found; null where that has no name.</summary>
    public Subject? Place { get; init; }

    /// <summary>The parts of a tuple or list.</summary>
    public ImmutableArray<Value> Parts { get; init; } = ImmutableArray<Value>.Empty;

    /// <summary>The function that it runs; null where that is unknown.</summary>
    public IFlowAnonymousFunctionOperation? Function { get; init; }

    public Proofs IfThere => IfTrue.Or(IfFalse);

    public Value Negated => this with { IfTrue = IfFalse, IfFalse = IfTrue, Place = null };

    /// <summary>A value that is null only where nothing ever gets.</summary>
    public Value WithoutNull => this with { IfNull = Proofs.Everything };

    /// <summary>The same value with what each of its cases says of the place where it was found, so that the next question about it knows.</summary>
    public Value Told(Subject place) => this with
    {
        IfTrue = IfTrue.And(Proofs.Neither(Purposes.NotFalse, Purposes.NotNull, place)),
        IfFalse = IfFalse.And(Proofs.Neither(Purposes.NotTrue, Purposes.NotNull, place)),
        IfNull = IfNull.And(Proofs.Neither(Purposes.NotTrue, Purposes.NotFalse, place)),
    };

    /// <summary>What is left of it by what is known of the place.</summary>
    public Value Given(Proofs held, Subject place) => this with
    {
        IfTrue = held.Say(Purposes.NotTrue, place) ? Proofs.Everything : IfTrue,
        IfFalse = held.Say(Purposes.NotFalse, place) ? Proofs.Everything : IfFalse,
        IfNull = held.Say(Purposes.NotNull, place) ? Proofs.Everything : IfNull,
    };

    /// <summary>Whether it answers a question and may be missing.</summary>
    public bool MayBeMissing => !IfTrue.IsNone && !IfTrue.IsEverything && IfNull.IsNone;

    /// <summary>What is made of others: about the same people, and nothing else is known of it.</summary>
    public static Value Made(IEnumerable<Value> from)
    {
        var (own, items) = (Proofs.None, Proofs.None);
        foreach (var one in from)
        {
            own = one.Own.IsEverything ? own : own.And(one.Own);
            items = one.Items.IsEverything ? items : items.And(one.Items);
        }

        return own.IsNone && items.IsNone ? Unknown : new Value { Own = own, Items = items };
    }

    public static Value Equal(Value left, Value right) => new()
    {
        IfTrue = left.IfTrue.And(right.IfTrue).Or(left.IfFalse.And(right.IfFalse)).Or(left.IfNull.And(right.IfNull)),
        IfFalse = left.IfTrue.And(right.IfFalse.Or(right.IfNull))
            .Or(left.IfFalse.And(right.IfTrue.Or(right.IfNull)))
            .Or(left.IfNull.And(right.IfTrue.Or(right.IfFalse))),
        IfNull = Proofs.Everything,
    };

    public static Value Both(Value left, Value right) =>
        new() { IfTrue = left.IfTrue.And(right.IfTrue), IfFalse = left.IfFalse.Or(right.IfFalse), IfNull = left.IfNull.Or(right.IfNull) };

    public static Value Either(Value left, Value right) =>
        new() { IfTrue = left.IfTrue.Or(right.IfTrue), IfFalse = left.IfFalse.And(right.IfFalse), IfNull = left.IfNull.Or(right.IfNull) };

    /// <summary>The value where two ways meet, each with what held on it.</summary>
    public Value Join(Proofs held, Value other, Proofs heldThere) =>
        ReferenceEquals(this, other) && held.Equals(heldThere) ? this : new()
        {
            IfTrue = held.And(IfTrue).Or(heldThere.And(other.IfTrue)),
            IfFalse = held.And(IfFalse).Or(heldThere.And(other.IfFalse)),
            IfNull = held.And(IfNull).Or(heldThere.And(other.IfNull)),
            IfGranted = held.And(IfGranted).Or(heldThere.And(other.IfGranted)),
            Done = held.And(Done).Or(heldThere.And(other.Done)),
            Own = Own.Or(other.Own),
            Items = Items.Or(other.Items),
            Place = Place is not null && Place.Equals(other.Place) ? Place : null,
            Function = ReferenceEquals(Function, other.Function) ? Function : null,
            Parts = Parts.Length == other.Parts.Length
                ? Parts.Select((part, i) => part.Join(held, other.Parts[i], heldThere)).ToImmutableArray()
                : ImmutableArray<Value>.Empty,
        };

    /// <summary>What is left of it where a variable became something else.</summary>
    public Value Without(Func<Subject, bool> changed) => ReferenceEquals(this, Unknown) ? this : this with
    {
        IfTrue = IfTrue.Without(changed),
        IfFalse = IfFalse.Without(changed),
        IfNull = IfNull.Without(changed),
        IfGranted = IfGranted.Without(changed),
        IfCalled = IfCalled.Without(changed),
        Done = Done.Without(changed),
        Place = Place is not null && changed(Place) ? null : Place,
        Parts = Parts.IsEmpty ? Parts : Parts.Select(part => part.Without(changed)).ToImmutableArray(),
    };

    /// <summary>The same value as the caller of the code sees it.</summary>
    public Value Seen(Func<Subject, Subject?> root) => this with
    {
        IfTrue = IfTrue.Seen(root),
        IfFalse = IfFalse.Seen(root),
        IfNull = IfNull.Seen(root),
        IfGranted = IfGranted.Seen(root),
        Done = Done.Seen(root),
        Place = Place?.Seen(root),
        Function = null,
        Parts = Parts.IsEmpty ? Parts : Parts.Select(part => part.Seen(root)).ToImmutableArray(),
    };

    public bool Equals(Value? other) =>
        other is not null
        && IfTrue.Equals(other.IfTrue) && IfFalse.Equals(other.IfFalse) && IfNull.Equals(other.IfNull) && IfGranted.Equals(other.IfGranted) && IfCalled.Equals(other.IfCalled)
        && Done.Equals(other.Done) && Own.Equals(other.Own) && Items.Equals(other.Items)
        && Equals(Place, other.Place) && ReferenceEquals(Function, other.Function) && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => IfTrue.GetHashCode();
}
