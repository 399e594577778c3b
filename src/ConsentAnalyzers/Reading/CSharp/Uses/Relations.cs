using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>Who is who in a body: whether the person that a check asked is known to be another than the one whose data is used.</summary>
internal sealed class Relations(IOperation body)
{
    private readonly Lazy<Dictionary<ISymbol, HashSet<ISymbol>>> _sources = new(() => SourcesIn(body));

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

    /// <summary>What each local is made from.</summary>
    private static Dictionary<ISymbol, HashSet<ISymbol>> SourcesIn(IOperation body)
    {
        var sources = new Dictionary<ISymbol, HashSet<ISymbol>>(SymbolEqualityComparer.Default);
        foreach (var operation in body.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation { Initializer.Value: { } value } variable:
                    Add(variable.Symbol, value);
                    break;
                case IForEachLoopOperation { LoopControlVariable: { } variable } loop:
                    foreach (var element in Variables(variable))
                    {
                        Add(element, loop.Collection);
                    }

                    break;
                case IAssignmentOperation assignment:
                    foreach (var target in Variables(assignment.Target))
                    {
                        Add(target, assignment.Value);
                    }

                    break;
                case IInvocationOperation call:
                    foreach (var target in call.Arguments.Where(argument => argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref).SelectMany(Variables))
                    {
                        Add(target, call);
                    }

                    break;
                case IAnonymousFunctionOperation { Symbol.Parameters: { IsEmpty: false } parameters } function:
                    foreach (var parameter in parameters)
                    {
                        Add(parameter, HandedBeside(function));
                    }

                    break;
                case IIsPatternOperation match:
                    foreach (var target in match.Pattern.DescendantsAndSelf().OfType<IDeclarationPatternOperation>())
                    {
                        Add(target.DeclaredSymbol, match.Value);
                    }

                    break;
            }
        }

        return sources;

        void Add(ISymbol? variable, params IOperation[] values)
        {
            if (variable is null)
            {
                return;
            }

            if (!sources.TryGetValue(variable, out var behind))
            {
                sources.Add(variable, behind = new(SymbolEqualityComparer.Default));
            }

            behind.UnionWith(values.SelectMany(Variables));
        }
    }

    /// <summary>What a call gets beside a function, whose parameters it takes from there.</summary>
    private static IOperation[] HandedBeside(IAnonymousFunctionOperation function)
    {
        IOperation inner = function;
        while (inner.Parent is not (null or IInvocationOperation or IBlockOperation))
        {
            inner = inner.Parent;
        }

        return inner.Parent is IInvocationOperation call ? [.. call.ChildOperations.Where(part => !ReferenceEquals(part, inner))] : [];
    }

    private static IEnumerable<ISymbol> Variables(IOperation operation) => operation.DescendantsAndSelf().Select(part => part switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IVariableDeclaratorOperation declared => declared.Symbol,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        _ => (ISymbol?)null,
    }).OfType<ISymbol>();
}
