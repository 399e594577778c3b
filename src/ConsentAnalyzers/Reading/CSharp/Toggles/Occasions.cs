using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>On what occasion code gives a choice its state.</summary>
internal static class Occasions
{
    /// <summary>A member or parameter that is declared with its value.</summary>
    public static Occasion OfDeclaration(ISymbol declared) =>
        DecisionTypes.IsEvent(declared.ContainingType?.Name ?? "") ? Occasion.Event : Occasion.Declaration;

    /// <summary>A value that is written into something of a type.</summary>
    public static Occasion OfFilling(string type, SyntaxNode code) => OfType(type) ?? OfCode(code);

    /// <summary>What a type that is filled in says by its name; null where it says nothing.</summary>
    public static Occasion? OfType(string type) =>
        DecisionTypes.IsEvent(type) ? Occasion.Event
        : DecisionTypes.StoresDecision(type) ? Occasion.StoredDecision
        : null;

    /// <summary>Code that runs.</summary>
    public static Occasion OfCode(SyntaxNode code) => PersonsAction.Encloses(code) ? Occasion.PersonsAction : Occasion.SetUp;
}
