using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Options;

/// <summary>Members that are known by name. Most names of a program are in no list, and are passed over at once.</summary>
internal sealed class NamedMembers(IEnumerable<NamedMember> members)
{
    private readonly ILookup<string, NamedMember> _byName = members.ToLookup(member => member.Member, StringComparer.Ordinal);

    public static NamedMembers None { get; } = new([]);

    public bool IsEmpty => _byName.Count == 0;

    /// <summary>The purposes that are named with a member; empty where it is in no list.</summary>
    public ImmutableArray<string> PurposesOf(ISymbol member)
    {
        // A constructor is called as its type is.
        var name = member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? member.ContainingType.Name : member.Name;
        return _byName.Contains(name) || _byName.Contains(NamedMember.Every)
            ? _byName[name].Concat(_byName[NamedMember.Every]).Where(one => one.Is(member)).Select(one => one.Purpose).Distinct().ToImmutableArray()
            : ImmutableArray<string>.Empty;
    }
}
