using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>Who is who in a body: whether the person that a check asked is known to be another than the one whose data is used.</summary>
internal sealed class Relations(IOperation body)
{
    private readonly Lazy<Dictionary<ISymbol, HashSet<ISymbol>>> _sources = new(() => Origins.In(body));

    /// <summary>The person who was asked and the other one who is used; null where they may be the same.</summary>
    public (string Asked, string Used)? Differing(Proof proof, IReadOnlyList<Value> handed)
    {
        foreach (var way in proof.Ways)
        {
            // Who is asked on one of the ways has to be somebody else for sure.
            if (Differing(way, handed) is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private (string, string)? Differing(ImmutableArray<Subject> asked, IReadOnlyList<Value> handed)
    {
        (string, string)? difference = null;
        foreach (var person in asked.SelectMany(Persons))
        {
            foreach (var place in handed.Select(value => value.Place).OfType<Subject>())
            {
                // In manager.Assistant the data is the assistant's.
                if (place.Steps().FirstOrDefault(step => AreAlike(step.Type, person.Type)) is not { } used)
                {
                    continue;
                }

                if (used.Equals(person))
                {
                    return null;
                }

                difference ??= MayBeSame(person, used) ? null : (person.Name, used.Name);
            }
        }

        return difference;
    }

    /// <summary>The persons on the way to a place: of user.Manager the manager, whose manager it is counts no more.</summary>
    private static IEnumerable<Subject> Persons(Subject asked) =>
        asked.Steps().Where(IsPerson).Where(person => asked.Steps().First(step => AreAlike(step.Type, person.Type)).Equals(person));

    // The instance that runs the code, and what frameworks bring along, is nobody in particular.
    private static bool IsPerson(Subject subject) =>
        subject.Symbol is not null
        && subject.Type is { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } type
        && !IsFramework(type.ContainingNamespace);

    private static bool IsFramework(INamespaceSymbol? space)
    {
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space is { Name: "System" or "Microsoft" };
    }

    private static bool AreAlike(ITypeSymbol? one, ITypeSymbol? another) =>
        one is not null && another is not null && (SymbolEqualityComparer.Default.Equals(one, another) || Is(one, another) || Is(another, one));

    private static bool Is(ITypeSymbol type, ITypeSymbol wider)
    {
        for (var based = type.BaseType; based is not null; based = based.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(based, wider))
            {
                return based.SpecialType == SpecialType.None;
            }
        }

        return wider.TypeKind == TypeKind.Interface && type.AllInterfaces.Contains(wider, SymbolEqualityComparer.Default);
    }

    /// <summary>Whether one of two places is found by means of the other, or both by means of a third.</summary>
    private bool MayBeSame(Subject one, Subject another)
    {
        var (first, second) = (one.Steps().Last().Symbol, another.Steps().Last().Symbol);
        return !SymbolEqualityComparer.Default.Equals(first, second)
            && first is not null && second is not null
            && AllBehind(first).Overlaps(AllBehind(second));
    }

    private HashSet<ISymbol> AllBehind(ISymbol symbol)
    {
        var all = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { symbol };
        var left = new Stack<ISymbol>([symbol]);
        while (left.Count > 0)
        {
            foreach (var source in _sources.Value.TryGetValue(left.Pop(), out var found) ? found : [])
            {
                if (all.Add(source))
                {
                    left.Push(source);
                }
            }
        }

        return all;
    }
}
