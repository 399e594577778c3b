using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Surfaces;

/// <summary>The place before an action of a file where an explanation can stand, which knows how the file writes one.</summary>
internal interface IExplanationPlace
{
    /// <summary>Writes a new explanation there; no edits where there is no room.</summary>
    ImmutableArray<TextChange> Write(string text);

    /// <summary>Moves a text of the file there; no edits where it cannot be moved.</summary>
    ImmutableArray<TextChange> Move(TextSpan text);
}
