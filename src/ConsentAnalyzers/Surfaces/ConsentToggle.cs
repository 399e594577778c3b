using System.Collections.Immutable;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Surfaces;

/// <summary>A choice that is on or off: a setting, a check box, a switch, a flag in a settings file.</summary>
/// <param name="Name">What it is called, by identifier, key or label.</param>
/// <param name="Meaning">What turning it on means.</param>
/// <param name="StartsOn">Whether it is on before a person has done anything.</param>
/// <param name="Written">How the source says so, for the message: <c>= true</c>, <c>checked</c>.</param>
/// <param name="Value">Where the value stands, or the name where there is no value.</param>
internal sealed record ConsentToggle(string Name, Meaning Meaning, bool StartsOn, string Written, Location Value)
{
    /// <summary>How its markup or settings file would say that it is off; no edits where it cannot, or more than the file decides.</summary>
    public ImmutableArray<TextChange> Off { get; init; } = ImmutableArray<TextChange>.Empty;
}
