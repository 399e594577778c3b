using System.Collections.Concurrent;
using System.Collections.Immutable;
using ConsentAnalyzers.Reading.Markup.Bindings;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>How sure it is that a binding means a member of a type.</summary>
internal enum Relation
{
    /// <summary>It means a member of another type.</summary>
    Elsewhere,

    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>The file names the type, or both are named alike.</summary>
    Likely,

    /// <summary>The way to the member leads through the type, or the file is the type's own.</summary>
    Certain,
}

/// <summary>Whose members the bindings of markup mean.</summary>
internal sealed class BindingOwners(Compilation compilation)
{
    // Asked again for every member that is bound through the same property.
    private readonly ConcurrentDictionary<string, ImmutableArray<(string Holder, ITypeSymbol Held)>> _heldBy = new();

    public Relation Between(INamedTypeSymbol? type, BoundControl control, BindingFile file)
    {
        if (type is null)
        {
            return Relation.Elsewhere;
        }

        if (control.Owner.Length > 0)
        {
            return Through(control.Owner, type, file) ?? Named(type, control, file);
        }

        if (file.IsComponent)
        {
            return type.Name == file.Name ? Relation.Certain
                : file.Mentions(type.Name) && TypesCalled(file.Name).Any(component => IsA(component, type)) ? Relation.Likely
                : Relation.Elsewhere;
        }

        if (control.DataType is { Length: > 0 } data && TypesCalled(data) is { IsEmpty: false } shown)
        {
            return shown.Any(one => IsA(one, type)) ? Relation.Certain : Relation.Elsewhere;
        }

        return Named(type, control, file);
    }

    /// <summary>What the member says that the way leads through; null where it is not known which that is.</summary>
    private Relation? Through(string owner, INamedTypeSymbol type, BindingFile file)
    {
        var isElsewhere = false;
        foreach (var (holder, held) in HeldBy(owner))
        {
            if (IsA(held, type))
            {
                return Relation.Certain;
            }

            // A type that is not known yet may be this one.
            isElsewhere |= file.IsComponent && holder == file.Name && held.TypeKind != TypeKind.Error;
        }

        return isElsewhere ? Relation.Elsewhere : null;
    }

    private static Relation Named(INamedTypeSymbol type, BoundControl control, BindingFile file)
    {
        if (control is { Owner: "", IsInTemplate: false } && file.IsShownBy(type.Name))
        {
            return Relation.Certain;
        }

        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if ((file.Stem.Length > 0 && outer.Name.StartsWith(file.Stem, StringComparison.OrdinalIgnoreCase)) || file.Mentions(outer.Name))
            {
                return Relation.Likely;
            }
        }

        return Relation.Unknown;
    }

    private ImmutableArray<INamedTypeSymbol> TypesCalled(string name) =>
        compilation.GetSymbolsWithName(name, SymbolFilter.Type).OfType<INamedTypeSymbol>().ToImmutableArray();

    /// <summary>The types of the members of a name, with what has them.</summary>
    private ImmutableArray<(string Holder, ITypeSymbol Held)> HeldBy(string owner) => _heldBy.GetOrAdd(owner, name => compilation.GetSymbolsWithName(name, SymbolFilter.Member)
        .Select(member => (member.ContainingType?.Name ?? "", (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type))
        .Where(member => member.Item2 is not null)
        .ToImmutableArray()!);

    private static bool IsA(ITypeSymbol type, INamedTypeSymbol wanted)
    {
        for (var one = (ITypeSymbol?)type; one is not null; one = one.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, wanted.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }
}
