using System.Collections.Immutable;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Repairs;

/// <summary>Starts a choice off.</summary>
internal sealed class TurnOff : Repair<ConsentToggle>
{
    public override ImmutableArray<TextChange> Edits(ConsentToggle toggle, Finding finding) => toggle.TurningOff;
}
