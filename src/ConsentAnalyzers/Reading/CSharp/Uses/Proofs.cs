using System.Collections.Immutable;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>What was proved. Where no way leads, everything was.</summary>
internal sealed class Proofs : IEquatable<Proofs>
{
    private readonly ImmutableArray<Proof> _proofs;
    private readonly bool _everything;

    private Proofs(ImmutableArray<Proof> proofs, bool everything = false)
    {
        (_proofs, _everything) = (proofs, everything);
    }

    public static Proofs None { get; } = new(ImmutableArray<Proof>.Empty);

    /// <summary>Holds where nothing ever gets.</summary>
    public static Proofs Everything { get; } = new(ImmutableArray<Proof>.Empty, everything: true);

    public bool IsNone => !_everything && _proofs.IsEmpty;

    public bool IsEverything => _everything;

    public ImmutableArray<Proof> All => _proofs;

    /// <summary>What it says of a value that it is neither of two.</summary>
    public static Proofs Neither(string one, string another, Subject place) => For([Proof.For(one, [place]), Proof.For(another, [place])]);

    public bool Say(string purpose, Subject place) => !_everything && _proofs.Any(proof => proof.Says(purpose, place));

    public static Proofs For(IEnumerable<Proof> proofs) =>
        proofs.Distinct().OrderBy(proof => proof.Key, StringComparer.Ordinal).ToImmutableArray() is { IsEmpty: false } sorted ? new(sorted) : None;

    /// <summary>What holds where both hold.</summary>
    public Proofs And(Proofs other) =>
        IsEverything || other.IsEverything ? Everything
        : other.IsNone || ReferenceEquals(this, other) ? this
        : IsNone ? other
        : For(_proofs.Concat(other._proofs));

    /// <summary>What holds where one of them holds, nobody knows which.</summary>
    public Proofs Or(Proofs other)
    {
        if (IsEverything || ReferenceEquals(this, other))
        {
            return other;
        }

        if (other.IsEverything || IsNone)
        {
            return this;
        }

        if (other.IsNone)
        {
            return None;
        }

        var both = _proofs.Where(other._proofs.Contains).ToList();
        foreach (var one in _proofs.Except(both))
        {
            foreach (var another in other._proofs)
            {
                if (AreAlike(one, another) && !both.Exists(proof => proof.Purpose == one.Purpose && proof.Ways.Length == 1))
                {
                    both.Add(one.Or(another));
                }
            }
        }

        return For(both);
    }

    /// <summary>Without what is about somebody who has become somebody else.</summary>
    public Proofs Without(Func<Subject, bool> changed) =>
        _proofs.Any(proof => proof.Mentions(changed)) ? For(_proofs.Where(proof => !proof.Mentions(changed))) : this;

    public Proofs Seen(Func<Subject, Subject?> root) => _proofs.IsEmpty ? this : For(_proofs.Select(proof => proof.Seen(root)));

    public Proofs Named(Func<Subject, Subject?> name) => _proofs.IsEmpty ? this : For(_proofs.Select(proof => proof.Named(name)));

    public bool Equals(Proofs? other) =>
        other is not null && _everything == other._everything && (_proofs == other._proofs || _proofs.SequenceEqual(other._proofs));

    public override bool Equals(object? obj) => Equals(obj as Proofs);

    public override int GetHashCode() => _everything ? -1 : _proofs.Length;

    private static bool AreAlike(Proof one, Proof another) =>
        one.Purpose == another.Purpose || Purposes.Cover(one.Purpose, another.Purpose, byName: false) || Purposes.Cover(another.Purpose, one.Purpose, byName: false);
}
