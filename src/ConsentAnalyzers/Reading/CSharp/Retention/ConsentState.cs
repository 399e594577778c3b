using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>The states of a consent, as code tells them from each other.</summary>
internal static class ConsentState
{
    /// <summary>Whether an enum holds the states of a consent: by its name, or by a member that nothing else has.</summary>
    public static bool AreOf(INamedTypeSymbol type, ChoiceWords choices)
    {
        if (IsCalledAfter(type, choices))
        {
            return true;
        }

        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } && Role.UnderConsent.Is(Words.In(member.Name)))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsCalledAfter(ITypeSymbol? type, ChoiceWords choices) =>
        type?.Unwrap() is { SpecialType: SpecialType.None, Name: var name } && ConsentWords.Grant(name, choices) is not null;

    /// <summary>Whether a type is called a consent, or the state or record of one.</summary>
    public static bool IsNamedConsent(string type) => Role.ConsentConditions.Ends(Words.In(WithoutEnding(type)));

    private static string WithoutEnding(string type) => Words.In(type) is { Length: > 1 } words && (Role.StateEndings.Ends(words) || Role.DecisionRecords.Ends(words))
        ? string.Join(" ", words.Take(words.Length - 1))
        : type;
}
