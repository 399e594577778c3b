using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>Something that is on or off, as one shape of C# shows it; what it means is not known yet.</summary>
/// <param name="Names">What it may be called, best first: a label, a key, an identifier.</param>
/// <param name="Start">What sets it so.</param>
/// <param name="Occasion">When it is set so.</param>
/// <param name="Written">How the source says so, for the message.</param>
/// <param name="Surroundings">The words around it, computed only when they are needed.</param>
internal sealed record Choice(IReadOnlyList<string> Names, StartingValue Start, Occasion Occasion, LocalizableString Written, Func<Surroundings> Surroundings)
{
    public Choice(ISymbol symbol, StartingValue start, Occasion occasion, LocalizableString written)
        : this([symbol.Name], start, occasion, written, () => SurroundingsOf.Symbol(symbol)) => Symbol = symbol;

    /// <summary>The member that holds it, if one does.</summary>
    public ISymbol? Symbol { get; }

    /// <summary>Whether it is a box or a row that can be on, so that its label says what that means.</summary>
    public bool IsTick { get; init; }

    /// <summary>Whether it turns on what it names, as an option of a command line does: <c>--telemetry</c>.</summary>
    public bool IsSwitch { get; init; }

    /// <summary>What it means where its names say nothing: a nameless choice on a consent dialog still grants something.</summary>
    public Meaning Otherwise { get; init; }

    /// <summary>What the message calls it, where that is not the name that was understood.</summary>
    public string? Shown { get; init; }

    /// <summary>Where the finding stands, where that is not the value.</summary>
    public Location? Location { get; init; }
}
