using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>What is known at one point of the code, whichever way led to it.</summary>
/// <param name="Held">What was proved.</param>
/// <param name="Values">What variables and captured values prove; what is not in it proves nothing.</param>
internal sealed record Knowledge(Proofs Held, ImmutableDictionary<object, Value> Values)
{
    public static Knowledge None { get; } = new(Proofs.None, ImmutableDictionary<object, Value>.Empty);

    /// <summary>The same where code runs later: variables keep what they say, and nothing else was proved.</summary>
    public Knowledge Later => this with { Held = Proofs.None };

    public Value this[object variable] => Values.TryGetValue(variable, out var value) ? value : Value.Unknown;

    public Knowledge And(Proofs proofs) => proofs.IsNone ? this : this with { Held = Held.And(proofs) };

    public Knowledge With(object variable, Value value) =>
        !value.Equals(Value.Unknown) ? this with { Values = Values.SetItem(variable, value) }
        : Values.ContainsKey(variable) ? this with { Values = Values.Remove(variable) }
        : this;

    /// <summary>What is left where a variable becomes something else.</summary>
    public Knowledge Changed(ISymbol variable)
    {
        bool Mentions(Subject subject) => subject.Mentions(variable);
        var values = Values;
        foreach (var known in Values)
        {
            if (known.Value.Without(Mentions) is var left && !left.Equals(known.Value))
            {
                values = values.SetItem(known.Key, left);
            }
        }

        return new(Held.Without(Mentions), values.Remove(variable));
    }

    public Knowledge Join(Knowledge other)
    {
        if (Held.IsEverything)
        {
            return other;
        }

        if (other.Held.IsEverything)
        {
            return this;
        }

        var both = ImmutableDictionary.CreateBuilder<object, Value>();
        foreach (var known in Values)
        {
            if (other.Values.TryGetValue(known.Key, out var there))
            {
                both[known.Key] = known.Value.Join(Held, there, other.Held);
            }
        }

        return new(Held.Or(other.Held), both.ToImmutable());
    }

    public bool Equals(Knowledge? other) =>
        other is not null && Held.Equals(other.Held) && Values.Count == other.Values.Count
        && Values.All(known => other.Values.TryGetValue(known.Key, out var there) && known.Value.Equals(there));

    public override int GetHashCode() => Values.Count;
}
