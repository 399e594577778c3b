using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>The words around a name: what a careful reader looks at before deciding what the name means.</summary>
/// <param name="Container">The type, section or component that declares it: <c>PrivacySettings</c>.</param>
/// <param name="Namespace">The namespace, or the path of enclosing sections.</param>
/// <param name="Label">The text that a person reads beside it: <c>[Display(Name = …)]</c>, <c>[Description]</c>, a control's caption.</param>
/// <param name="Siblings">The names of its neighbours.</param>
/// <param name="Receiver">What the name is a member of at the place where it is used: <c>options</c>, <c>user</c>.</param>
/// <param name="IsControl">Whether it is a control that a person ticks; then a bare name such as <c>newsletter</c> is a choice.</param>
/// <param name="IsStored">Whether a decision is stored or looked up there just now, so that a record of it counts like any other place.</param>
internal sealed record Surroundings(
    string Container = "",
    string Namespace = "",
    string Label = "",
    ImmutableArray<string> Siblings = default,
    string Receiver = "",
    bool IsControl = false,
    bool IsStored = false)
{
    /// <summary>Separates several texts that a person reads beside the same name.</summary>
    public const char BetweenTexts = '\u2029';

    public static Surroundings None { get; } = new();
}
