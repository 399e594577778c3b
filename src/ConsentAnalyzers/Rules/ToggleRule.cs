using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Surfaces;

namespace ConsentAnalyzers.Rules;

/// <summary>Judges toggles. Readers leave early where no rule could find fault, so that each says beforehand with what it could.</summary>
internal abstract class ToggleRule(Repair<ConsentToggle>? repair = null) : Rule<ConsentToggle>(repair)
{
    public abstract bool Wants(ToggleState state);

    public abstract bool Wants(Occasion occasion);

    /// <summary>Whether it minds what is called strictly necessary, which permits nothing.</summary>
    public virtual bool WantsNecessary => false;
}
