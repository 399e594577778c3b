using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Surfaces;

/// <summary>How a markup or settings file says how long something is kept.</summary>
/// <param name="Span">Where the duration stands.</param>
/// <param name="Text">The duration, with quotes where they belong to the value.</param>
internal sealed record WrittenLength(TextSpan Span, string Text)
{
    /// <summary>The periods that can be chosen instead, in a list of them; null where another can be written.</summary>
    public ImmutableArray<OtherLength>? Others { get; init; }
}

/// <summary>Another period of a list.</summary>
/// <param name="Length">How long it is; more than nothing.</param>
/// <param name="Edits">What chooses it.</param>
internal readonly record struct OtherLength(TimeSpan Length, ImmutableArray<TextChange> Edits);
