using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Options;

/// <summary>What options say about uses of data that need consent.</summary>
internal sealed record ConfiguredUses
{
    public static ConfiguredUses None { get; } = new();

    /// <summary><c>consent_required</c>: the members that need consent.</summary>
    public NamedMembers Required { get; init; } = NamedMembers.None;

    /// <summary><c>consent_checks</c>: the members that ask for it.</summary>
    public NamedMembers Checks { get; init; } = NamedMembers.None;

    /// <summary><c>known_sinks</c>: the members of known libraries that need consent.</summary>
    public NamedMembers Known { get; init; } = NamedMembers.None;

    /// <summary>The same for members that need consent only where they are told of a person.</summary>
    public NamedMembers Reporting { get; init; } = NamedMembers.None;

    public bool HasRequired => !Required.IsEmpty || !Known.IsEmpty;

    public ImmutableArray<string> RequiredBy(ISymbol member) =>
        Required.PurposesOf(member) is { IsEmpty: false } named ? named
        : Known.PurposesOf(member) is { IsEmpty: false } known ? known
        : Reporting.PurposesOf(member);

    /// <summary>Whether a member is only known of its library, and nobody named it.</summary>
    public bool IsOnlyKnown(ISymbol member) => !Known.IsEmpty && Required.PurposesOf(member).IsEmpty;

    public ImmutableArray<string> CheckedBy(ISymbol member) => Checks.PurposesOf(member);
}
