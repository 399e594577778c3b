using ConsentAnalyzers.Messages;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Repairs;

/// <summary>What a fix is called.</summary>
/// <param name="Key">What tools know it and the fixes like it by; the same in every language.</param>
/// <param name="Name">What it does.</param>
/// <param name="Outcome">What it leads to, in brackets; null where nothing needs to be said.</param>
internal sealed record FixTitle(string Key, LocalizableString Name, LocalizableString? Outcome = null)
{
    /// <summary>What fixes lead to that let a program do something else.</summary>
    public static LocalizableString ChangesBehaviour { get; } = Texts.Named("Fix.ChangesBehaviour");

    /// <summary>A fix that lets a program do something else, by the key of its text.</summary>
    public static FixTitle Changing(string key) => new(key, Texts.Named(key), ChangesBehaviour);

    /// <summary>A fix by the key of its text.</summary>
    public static FixTitle Plain(string key) => new(key, Texts.Named(key));

    /// <summary>The title in the language of the editor.</summary>
    public override string ToString() => Outcome is null ? Name.ToString() : Name + " " + Outcome;
}
