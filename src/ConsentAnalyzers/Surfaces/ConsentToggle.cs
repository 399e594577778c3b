using System.Collections.Immutable;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Surfaces;

/// <summary>A choice that is on or off: a setting, a check box, a switch, a flag in a settings file.</summary>
/// <param name="Name">What it is called, by identifier, key or label.</param>
/// <param name="Meaning">What turning it on means.</param>
/// <param name="State">What it is set to.</param>
/// <param name="Occasion">When it is set so.</param>
/// <param name="Written">How the source says so, for the message: <c>= true</c>, <c>checked</c>.</param>
/// <param name="Value">Where the value stands, or the name where there is no value.</param>
internal sealed record ConsentToggle(string Name, Meaning Meaning, ToggleState State, Occasion Occasion, LocalizableString Written, Location Value) : INamed
{
    /// <summary>Whether nothing works without it, as its name, its label or a flag beside it says.</summary>
    public bool IsNecessary { get; init; }

    /// <summary>Whether its source gives it no state at all, so that the language decides.</summary>
    public bool IsUnset { get; init; }

    /// <summary>Whether nobody can change it.</summary>
    public bool IsLocked { get; init; }

    /// <summary>What a person reads beside it; empty where nothing is known to stand there.</summary>
    public string Label { get; init; } = "";

    /// <inheritdoc />
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The member, parameter or setting that holds it; empty where none is known.</summary>
    public string Member { get; init; } = "";

    /// <summary>The choice beside the action that sets it, which is not read; empty where there is none.</summary>
    public string UnreadChoice { get; init; } = "";

    /// <summary>The member that holds that choice; empty where none is known.</summary>
    public string UnreadMember { get; init; } = "";

    /// <summary>How its markup or settings file would say that it is off; no edits where it cannot, or more than the file decides.</summary>
    public ImmutableArray<TextChange> TurningOff { get; init; } = ImmutableArray<TextChange>.Empty;
}
