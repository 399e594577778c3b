using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Bindings;

/// <summary>What a page makes of a member that it binds a control to.</summary>
/// <param name="Name">What the page calls the choice, best text first.</param>
/// <param name="Meaning">What it means there that the control is on.</param>
/// <param name="Label">What a person reads beside the control; empty where nothing stands there.</param>
/// <param name="IsNecessary">Whether nothing works without it, as its name or label says.</param>
/// <param name="IsLocked">Whether nobody can change it.</param>
internal sealed record BoundMeaning(string Name, Meaning Meaning, string Label, bool IsNecessary, bool IsLocked)
{
    /// <summary>What a person reads on the page, where no attribute says it.</summary>
    public static Surroundings Labelled(Surroundings surroundings, BoundMeaning? bound) =>
        surroundings.Label.Length == 0 && bound is { Label: { Length: > 0 } label }
            ? surroundings with { Label = label, IsControl = true }
            : surroundings;

    /// <summary>A page that refuses or guards contradicts a name that grants; what grants there does so where the name says nothing.</summary>
    public static (string Name, Meaning Meaning) Shown(BoundMeaning? bound, (string Name, Meaning Meaning) own) => (bound?.Meaning, own.Meaning) switch
    {
        (Meaning.Refusal or Meaning.Protective or Meaning.Capability, Meaning.Grant) => (own.Name, bound!.Meaning),
        (Meaning.Grant, Meaning.None) => (bound!.Name, Meaning.Grant),
        _ => own,
    };
}
