using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>A part of a surface, and where it stands as seen from the action.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What a person reads.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Distance">How many elements lie between the action and the one that holds both.</param>
/// <param name="Parent">The element directly around it, or -1.</param>
/// <param name="Element">The element that holds this part and nothing else, or -1.</param>
/// <param name="IsAction">Whether it is the action that is judged.</param>
/// <param name="IsLocked">Whether it is a choice that nobody can change.</param>
internal readonly record struct PlacedPart(
    PartKind Kind, string Text, TextSpan Span, int Distance, int Parent, int Element = -1, bool IsAction = false, bool IsLocked = false)
{
    /// <summary>Whether it says or asks something, rather than doing it.</summary>
    public bool IsContent => Kind is PartKind.Heading or PartKind.Prose or PartKind.Opaque or PartKind.Choice;
}
