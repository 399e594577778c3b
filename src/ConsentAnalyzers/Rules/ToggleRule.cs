using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Surfaces;

namespace ConsentAnalyzers.Rules;

/// <summary>Judges toggles. Readers leave early where no rule could find fault, so that each says beforehand with what it could.</summary>
internal abstract class ToggleRule(Repair<ConsentToggle>? repair = null) : Rule<ConsentToggle>(repair)
{
    public abstract bool Wants(ToggleState state);

    public abstract bool Wants(Occasion occasion);
}
