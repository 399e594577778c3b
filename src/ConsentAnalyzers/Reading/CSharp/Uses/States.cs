using ConsentAnalyzers.Reading.CSharp.Retention;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>Consent as one of several states: granted, denied, unknown.</summary>
internal static class States
{
    /// <summary>What it proves that a value is a certain state; null where it is compared with something else.</summary>
    public static Value? Compared(Value value, IOperation state, Body body)
    {
        if (state.Unwrap() is not IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } member }
            || ConsentCondition.GrantsByState(member) is not { } grants)
        {
            return null;
        }

        var proved = value.IfGranted.IsNone && body.Names is not null ? Proofs.For([Proof.For(Purposes.ByName, [])]) : value.IfGranted;
        return new Value
        {
            IfTrue = grants ? proved : Proofs.None,
            IfFalse = !grants && AllOthersGrant(member) ? proved : Proofs.None,
            IfNull = Proofs.Everything,
        };
    }

    /// <summary>Whoever has not refused may not have been asked yet, where there is a state for that.</summary>
    private static bool AllOthersGrant(IFieldSymbol refused) => refused.ContainingType.GetMembers().OfType<IFieldSymbol>()
        .All(state => !state.HasConstantValue || SymbolEqualityComparer.Default.Equals(state, refused) || ConsentCondition.GrantsByState(state) == true);
}
