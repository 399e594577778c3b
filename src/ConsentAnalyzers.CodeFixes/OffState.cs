using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>The state of an enum that holds where a person has not consented.</summary>
internal static class OffState
{
    /// <summary>
    /// An unticked box, else who has not decided, which is what a person starts as, else who refused, else what is needed
    /// anyway. Null where the enum has
    /// none of them, or only as another name for a granted one.
    /// </summary>
    public static IFieldSymbol? Of(INamedTypeSymbol states)
    {
        var members = states.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue).ToList();
        var granted = members.Where(Grants).Select(member => member.ConstantValue).ToList();
        return members
            .Where(member => RankOf(member) is not null && !granted.Contains(member.ConstantValue) && !IsObsolete(member))
            .OrderBy(RankOf)
            .FirstOrDefault();
    }

    /// <summary>Whether a member that nothing sets is in that state.</summary>
    public static bool IsZeroOf(INamedTypeSymbol states) =>
        Of(states)?.ConstantValue is IConvertible number && number.ToDecimal(null) == 0;

    private static bool Grants(IFieldSymbol member) => member.Name == "Checked" || ConsentStates.IsGrant(member.Name) || ConsentStates.IsFullest(member.Name);

    private static int? RankOf(IFieldSymbol member) =>
        member.Name == "Unchecked" ? 0
        : ConsentStates.IsUndecided(member.Name) ? 1
        : ConsentStates.IsRefusal(member.Name) ? 2
        : NecessaryWords.AreIn(member.Name) || Role.NecessaryFlags.Is(Words.In(member.Name)) ? 3
        : null;

    private static bool IsObsolete(IFieldSymbol member) =>
        member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute));
}
