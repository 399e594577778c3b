using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>
/// What attributes say of members, whatever namespace the attributes are from. A member has what it overrides or implements has.
/// </summary>
internal sealed class Annotations
{
    private const string Required = "RequiresConsent";
    private const string Checked = "ConsentCheck";
    private const string Suffix = "Attribute";

    private readonly HashSet<IAssemblySymbol> _carriers;
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<string>> _required = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<string>> _checked = new(SymbolEqualityComparer.Default);

    private Annotations(HashSet<IAssemblySymbol> carriers) => _carriers = carriers;

    /// <summary>Null where nothing in a compilation can be annotated.</summary>
    public static Annotations? In(Compilation compilation)
    {
        var declaring = compilation.SourceModule.ReferencedAssemblySymbols.Where(Declares).ToList();
        if (compilation.ContainsSymbolsWithName(name => IsCalled(name, Required) || IsCalled(name, Checked), SymbolFilter.Type))
        {
            declaring.Add(compilation.Assembly);
        }

        if (declaring.Count == 0)
        {
            return null;
        }

        var names = new HashSet<string>(declaring.Select(assembly => assembly.Name), StringComparer.OrdinalIgnoreCase);
        var referring = compilation.SourceModule.ReferencedAssemblySymbols.Where(assembly =>
            assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => names.Contains(reference.Name))));
        return new(new HashSet<IAssemblySymbol>(declaring.Concat(referring).Append(compilation.Assembly), SymbolEqualityComparer.Default));
    }

    /// <summary>What a use of a member needs consent for; empty where it needs none.</summary>
    public ImmutableArray<string> RequiredBy(ISymbol member) =>
        _required.TryGetValue(member, out var purposes) ? purposes : _required.GetOrAdd(member, Find(member, Required));

    /// <summary>What a member asks consent for; empty where it asks for none.</summary>
    public ImmutableArray<string> CheckedBy(ISymbol member) =>
        _checked.TryGetValue(member, out var purposes) ? purposes : _checked.GetOrAdd(member, Find(member, Checked));

    /// <summary>What code that stands in a member may use, because its callers have to ask.</summary>
    public static IEnumerable<string> PassedOnBy(ISymbol? member)
    {
        for (var scope = member; scope is not null and not INamespaceSymbol; scope = scope.ContainingSymbol)
        {
            foreach (var purpose in Inherited(scope).SelectMany(one => Of(one, Required)))
            {
                yield return purpose;
            }
        }
    }

    /// <summary>The attributes by which a use of a member needs consent.</summary>
    public static IEnumerable<AttributeData> RequirementsOf(ISymbol member) =>
        Inherited(member).Concat(Inherited(member).SelectMany(one => Types(one.ContainingType)))
            .SelectMany(one => one.GetAttributes())
            .Where(one => Is(one, Required));

    /// <summary>Whether a member is declared to ask for consent.</summary>
    public static bool AreChecks(ISymbol member) => Inherited(member).Any(one => one.GetAttributes().Any(said => Is(said, Checked)));

    // Attributes live in what people write and in their libraries; a framework's thousands of names are not read for them.
    private static bool Declares(IAssemblySymbol assembly) =>
        !IsFramework(assembly.Name) && assembly.TypeNames is var names
        && (names.Contains(Required + Suffix) || names.Contains(Checked + Suffix) || names.Contains(Required) || names.Contains(Checked));

    // People may leave the suffix out where they declare an attribute, and not only where they write it.
    private static bool IsCalled(string name, string attribute) =>
        name.StartsWith(attribute, StringComparison.Ordinal)
        && (name.Length == attribute.Length || (name.Length == attribute.Length + Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal)));

    private static bool Is(AttributeData data, string attribute) =>
        data.AttributeClass is { TypeKind: not TypeKind.Error } type && IsCalled(type.Name, attribute);

    private static bool IsFramework(string name) =>
        name.StartsWith("System", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal)
        || name is "mscorlib" or "netstandard" or "WindowsBase" || name.StartsWith("Presentation", StringComparison.Ordinal);

    private ImmutableArray<string> Find(ISymbol member, string attribute)
    {
        if (!_carriers.Contains(member.ContainingAssembly))
        {
            return ImmutableArray<string>.Empty;
        }

        var said = Inherited(member).SelectMany(one => Of(one, attribute)).Distinct(StringComparer.OrdinalIgnoreCase).ToImmutableArray();

        // A type that needs consent needs it for what it does; that it is made hands nothing over yet.
        return !said.IsEmpty || attribute == Checked || member is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ReducedExtension or MethodKind.DelegateInvoke }
            ? said
            : Inherited(member).SelectMany(one => Types(one.ContainingType)).SelectMany(type => Of(type, attribute))
                .Distinct(StringComparer.OrdinalIgnoreCase).ToImmutableArray();
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.ContainingType)
        {
            yield return type;
        }
    }

    private static IEnumerable<string> Of(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().Where(one => Is(one, attribute)).SelectMany(one => Purposes.In(one));

    /// <summary>A member, the property of an accessor, and all that it overrides or implements.</summary>
    private static IEnumerable<ISymbol> Inherited(ISymbol member)
    {
        var first = member is IMethodSymbol { AssociatedSymbol: { } owner } ? owner : member is IMethodSymbol { ReducedFrom: { } full } ? full : member;
        for (ISymbol? one = first.OriginalDefinition; one is not null; one = OverriddenBy(one))
        {
            yield return one;
        }

        if (member.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type || first is not (IMethodSymbol or IPropertySymbol))
        {
            yield break;
        }

        foreach (var promised in type.AllInterfaces.SelectMany(contract => contract.GetMembers(first.Name.Substring(first.Name.LastIndexOf('.') + 1))))
        {
            if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(promised)?.OriginalDefinition, first.OriginalDefinition))
            {
                yield return promised.OriginalDefinition;
            }
        }
    }

    private static ISymbol? OverriddenBy(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod?.OriginalDefinition,
        IPropertySymbol property => property.OverriddenProperty?.OriginalDefinition,
        INamedTypeSymbol { BaseType: { SpecialType: SpecialType.None } based } => based.OriginalDefinition,
        _ => null,
    };
}
