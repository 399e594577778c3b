using System.Collections.Immutable;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>That consent to a purpose was checked. Where several ways meet, each may have asked somebody else.</summary>
internal sealed class Proof : IEquatable<Proof>
{
    /// <summary>More ways than anybody follows; past that it is not known who was asked.</summary>
    private const int MostWays = 4;

    private Proof(string purpose, ImmutableArray<ImmutableArray<Subject>> ways)
    {
        (Purpose, Ways) = (purpose, ways);
        Key = purpose + "|" + string.Join("|", ways.Select(KeyOf));
    }

    /// <summary>What for; empty where the check does not say.</summary>
    public string Purpose { get; }

    /// <summary>What each check was handed; an empty one says nothing of whom it asked.</summary>
    public ImmutableArray<ImmutableArray<Subject>> Ways { get; }

    public string Key { get; }

    public static Proof For(string purpose, IEnumerable<Subject> subjects) =>
        new(purpose, ImmutableArray.Create(subjects.Distinct().ToImmutableArray()));

    /// <summary>What is left of two proofs where either may have been had.</summary>
    public Proof Or(Proof other)
    {
        var ways = Ways.Concat(other.Ways).GroupBy(KeyOf, StringComparer.Ordinal).OrderBy(way => way.Key, StringComparer.Ordinal).Select(way => way.First());
        var all = ways.ToImmutableArray();
        return new Proof(
            Purpose.Length > 0 ? Purpose : other.Purpose,
            all.Length > MostWays || all.Any(way => way.IsEmpty) ? ImmutableArray.Create(ImmutableArray<Subject>.Empty) : all);
    }

    /// <summary>Whether it says something of one place and no other.</summary>
    public bool Says(string purpose, Subject place) => Purpose == purpose && Ways is [[var only]] && only.Equals(place);

    public bool Mentions(Func<Subject, bool> isMeant) => Ways.Any(way => way.Any(isMeant));

    /// <summary>The same proof as the caller of the code sees it.</summary>
    public Proof Seen(Func<Subject, Subject?> root) =>
        new(Purpose, Ways.Select(way => way.Select(subject => subject.Seen(root)).OfType<Subject>().ToImmutableArray()).ToImmutableArray());

    /// <summary>The same proof where what it is about has other names.</summary>
    public Proof Named(Func<Subject, Subject?> name) =>
        new(Purpose, Ways.Select(way => way.Select(name).OfType<Subject>().ToImmutableArray()).ToImmutableArray());

    public bool Equals(Proof? other) => other is not null && Key == other.Key;

    public override bool Equals(object? obj) => Equals(obj as Proof);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);

    private static string KeyOf(ImmutableArray<Subject> way) => string.Join(",", way.Select(subject => subject.Key));
}
