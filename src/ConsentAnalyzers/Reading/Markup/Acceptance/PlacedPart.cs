using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>A part of a surface, and where its element stands in the document.</summary>
/// <param name="Part">What it is.</param>
/// <param name="Span">Where it stands in the source.</param>
/// <param name="Parent">The element directly around it, or -1.</param>
/// <param name="Frame">The frame that it stands in; null for what everything beside it sees.</param>
internal sealed record PlacedPart(SurfacePart Part, TextSpan Span, int Parent, SurfaceFrame? Frame)
{
    /// <summary>The element that holds this part and nothing else, or -1.</summary>
    public int Element { get; init; } = -1;

    /// <summary>The action that accepts, if it is one.</summary>
    public AcceptCandidate? Accept { get; init; }

    /// <summary>The box that this stands for as seen from outside of it.</summary>
    public MarkupElement? Box { get; init; }
}
