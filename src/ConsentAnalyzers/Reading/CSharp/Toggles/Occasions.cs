using ConsentAnalyzers.Reading.CSharp.Grants;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>On what occasion code gives a choice its state.</summary>
internal static class Occasions
{
    /// <summary>A member or parameter that is declared with its value.</summary>
    public static Occasion OfDeclaration(ISymbol declared) =>
        Role.DecisionEvents.Ends(Words.In(declared.ContainingType?.Name ?? "")) ? Occasion.Event : Occasion.Declaration;

    /// <summary>A value that is written into something of a type.</summary>
    public static Occasion OfFilling(string type, SyntaxNode code) => OfType(type) ?? OfCode(code);

    /// <summary>
    /// What a type that is filled in says by its name; null where it says nothing. <c>ConsentGiven</c> announces what
    /// happened, <c>ConsentRecord</c> stores a decision and <c>SubscribeCommand</c> carries it out.
    /// </summary>
    public static Occasion? OfType(string type)
    {
        var words = Words.In(type);
        return Role.DecisionEvents.Ends(words) || Role.DecisionLogs.IsIn(words) ? Occasion.Event
            : Role.DecisionStores.IsIn(words) ? Occasion.StoredDecision
            : null;
    }

    /// <summary>Code that runs.</summary>
    public static Occasion OfCode(SyntaxNode code) => PersonsAction.Encloses(code) ? Occasion.PersonsAction : Occasion.SetUp;

    /// <summary>What runs the code that sets a choice, as the code around it says; null where it says nothing, and where nothing runs.</summary>
    public static Occasion? OfRunning(Choice choice) => choice.Occasion switch
    {
        Occasion.MissingDecision => Occasion.MissingDecision,
        Occasion.SetUp when GrantProof.IsInRecord(choice.Start.Syntax) => Occasion.PersonsAction,
        Occasion.SetUp or Occasion.PersonsAction or Occasion.StoredDecision => Unasked.OccasionOf(choice.Start.Syntax)
            ?? (OfFailure(choice.Start.Syntax) is null ? null : Occasion.PersonsAction),
        Occasion.Declaration => OfFailure(choice.Start.Syntax),
        _ => null,
    };

    /// <summary>Whether code runs only where other code failed; null where it does not.</summary>
    public static Occasion? OfFailure(SyntaxNode code)
    {
        for (var node = code; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (node is CatchClauseSyntax)
            {
                return Occasion.Failure;
            }
        }

        return null;
    }
}
