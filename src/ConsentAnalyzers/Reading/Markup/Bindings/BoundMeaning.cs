using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Bindings;

/// <summary>What a page makes of a member that it binds a control to.</summary>
/// <param name="Name">What the page calls the choice, best text first.</param>
/// <param name="Meaning">What it means there that the control is on.</param>
/// <param name="Label">What a person reads beside the control; empty where nothing stands there.</param>
/// <param name="IsNecessary">Whether nothing works without it, as its name or label says.</param>
/// <param name="IsLocked">Whether nobody can change it.</param>
internal sealed record BoundMeaning(string Name, Meaning Meaning, string Label, bool IsNecessary, bool IsLocked);
