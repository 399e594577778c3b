using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Surfaces;

/// <summary>The place beside an action of a file where another of its kind can stand, which knows how the file writes one.</summary>
internal interface ITwinPlace
{
    /// <summary>Writes a like action there that says something else and stores the refusal; no edits where the file does not show how.</summary>
    ImmutableArray<TextChange> Write(string caption);
}
