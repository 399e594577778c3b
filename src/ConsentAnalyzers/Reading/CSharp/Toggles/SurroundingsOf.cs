using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ConsentAnalyzers.Reading.Resources;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>Reads the words around a name from symbols. Asked only of names that already passed every cheaper test.</summary>
internal static class SurroundingsOf
{
    // What a type is about shows in its first members; a generated one may have thousands.
    private const int MostNeighbours = 200;

    // To ask a type for its members copies them all; an entry goes with its type.
    private static readonly ConditionalWeakTable<INamedTypeSymbol, StrongBox<ImmutableArray<string>>> Members = new();

    /// <summary>The surroundings of a declared choice.</summary>
    public static Surroundings Symbol(ISymbol symbol) => new(
        Container(symbol.ContainingType),
        Namespace(symbol),
        LabelOf(symbol),
        symbol is IParameterSymbol parameter ? Neighbours(parameter) : Neighbours(symbol));

    /// <summary>The surroundings of a question, which is asked about somebody: <c>IsTrainingAllowed(User user)</c>.</summary>
    public static Surroundings Question(ISymbol question) => Symbol(question) with
    {
        Receiver = question is IMethodSymbol { Parameters: var asked } ? string.Join(" ", asked.Select(parameter => parameter.Type.Name)) : "",
    };

    /// <summary>The surroundings of a key or label that stands in the code of a member.</summary>
    public static Surroundings Code(ISymbol member, string label = "") =>
        new(Container(member as INamedTypeSymbol ?? member.ContainingType), Namespace(member), label);

    private static string Container(INamedTypeSymbol? type) => type switch
    {
        null => "",
        { ContainingType: { } outer } => Container(outer) + "." + type.Name,
        _ => type.Name,
    };

    private static string Namespace(ISymbol symbol) =>
        symbol.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : "";

    /// <summary>The text that a person reads beside a member, where an attribute says it.</summary>
    public static string LabelOf(ISymbol symbol)
    {
        var texts = new List<string>();
        foreach (var attribute in PropertyOf(symbol) is { } property ? symbol.GetAttributes().AddRange(property.GetAttributes()) : symbol.GetAttributes())
        {
            texts.AddRange(AttributeTexts.In(attribute).Select(text => CodeTextNames.Find(symbol, attribute, text) ?? text));
        }

        return string.Join(Surroundings.BetweenTexts.ToString(), texts);
    }

    // [property: Display(…)] on the parameter of a record.
    private static IPropertySymbol? PropertyOf(ISymbol symbol) => symbol is IParameterSymbol { ContainingType: { IsRecord: true } record }
        ? record.GetMembers(symbol.Name).OfType<IPropertySymbol>().FirstOrDefault()
        : null;

    private static ImmutableArray<string> Neighbours(IParameterSymbol parameter) => (parameter.ContainingSymbol switch
    {
        IMethodSymbol method => Names(method.Parameters),
        IPropertySymbol property => Names(property.Parameters),
        _ => ImmutableArray<string>.Empty,
    }).Remove(parameter.Name);

    private static ImmutableArray<string> Neighbours(ISymbol symbol) => symbol.ContainingType is { } type
        ? Members.GetValue(type, type => new(Names(type.GetMembers()))).Value.Remove(symbol.Name)
        : ImmutableArray<string>.Empty;

    private static ImmutableArray<string> Names<TSymbol>(ImmutableArray<TSymbol> symbols)
        where TSymbol : ISymbol => symbols
            .Where(symbol => symbol is IPropertySymbol or IFieldSymbol or IParameterSymbol && !symbol.IsImplicitlyDeclared)
            .Take(MostNeighbours)
            .Select(symbol => symbol.Name)
            .ToImmutableArray();
}
