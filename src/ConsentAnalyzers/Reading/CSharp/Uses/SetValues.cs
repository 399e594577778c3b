using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>Collects what a field or property is ever set to.</summary>
internal sealed class SetValues(ISymbol member) : Places
{
    // A flag that nobody has set yet is off, a reference is not there.
    public Value Value { get; private set; } = Value.Nothing with { IfFalse = Proofs.None };

    public override void Set(ISymbol target, Value value, Proofs held)
    {
        if (SymbolEqualityComparer.Default.Equals(target.OriginalDefinition, member))
        {
            Value = Value.Join(Proofs.None, value, held);
        }
    }
}
