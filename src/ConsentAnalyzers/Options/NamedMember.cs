using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Options;

/// <summary>A member that is named by its type, with or without namespace: <c>analytics:Segment.Client.Track</c>.</summary>
/// <param name="Purpose">What consent is about; empty where it is not said.</param>
/// <param name="Type">The type, an interface or base of it.</param>
/// <param name="Member">The member; <see cref="Every"/> for all.</param>
internal sealed record NamedMember(string Purpose, string Type, string Member)
{
    public const string Every = "*";

    private static readonly SymbolDisplayFormat FullName = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    public bool Is(ISymbol member) => Types(member).Any(IsMeant);

    /// <summary>Reads <c>purpose:Type.Member</c>, the purpose may be left out.</summary>
    public static bool TryRead(string text, out ImmutableArray<NamedMember> members)
    {
        members = ImmutableArray<NamedMember>.Empty;
        var read = ImmutableArray.CreateBuilder<NamedMember>();
        foreach (var item in text.Split(',').Select(item => item.Trim()).Where(item => item.Length > 0))
        {
            var parts = item.Split(':').Select(part => part.Trim()).ToArray();
            var name = parts[parts.Length - 1];
            var dot = name.LastIndexOf('.');
            if (parts.Length > 2 || dot <= 0 || !IsName(name.Substring(0, dot)) || !(name.Substring(dot + 1) is Every || IsName(name.Substring(dot + 1)))
                || (parts.Length == 2 && !IsPurpose(parts[0])))
            {
                return false;
            }

            read.Add(new(parts.Length == 2 ? parts[0] : "", name.Substring(0, dot), name.Substring(dot + 1)));
        }

        members = read.ToImmutable();
        return members.Length > 0;
    }

    private bool IsMeant(INamedTypeSymbol type) =>
        Type.IndexOf('.') < 0 ? type.Name == Type
        : Type.EndsWith("." + type.Name, StringComparison.Ordinal)
            && ("." + type.ToDisplayString(FullName)).EndsWith("." + Type, StringComparison.Ordinal);

    private static IEnumerable<INamedTypeSymbol> Types(ISymbol member)
    {
        for (var type = member.ContainingType; type is not null; type = type.BaseType)
        {
            yield return type;
        }

        foreach (var contract in member.ContainingType?.AllInterfaces ?? ImmutableArray<INamedTypeSymbol>.Empty)
        {
            yield return contract;
        }

        // An extension belongs to what it extends as well.
        if (member is IMethodSymbol { IsExtensionMethod: true, Parameters: [{ Type: INamedTypeSymbol receiver }, ..] })
        {
            yield return receiver;
        }
    }

    private static bool IsName(string text) =>
        text.Split('.').All(part => part.Length > 0 && (char.IsLetter(part[0]) || part[0] == '_') && part.All(c => char.IsLetterOrDigit(c) || c == '_'));

    private static bool IsPurpose(string text) => text.Length > 0 && text.Any(char.IsLetter) && text.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or ' ');
}
