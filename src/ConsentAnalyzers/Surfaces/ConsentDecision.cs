using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Surfaces;

/// <summary>A decision on consent about a period. Of its answers without consent the longest carries it.</summary>
/// <param name="Place">The conditional; the refused answer where a table holds one for each; the name of what does not read its consent.</param>
internal sealed record ConsentDecision(Location Place)
{
    /// <summary>How long everybody's data is kept, where every answer is known and all are the same.</summary>
    public TimeSpan? Common { get; init; }

    /// <summary>The answers without consent that stand there themselves.</summary>
    public ImmutableArray<RefusedAnswer> Refused { get; init; } = ImmutableArray<RefusedAnswer>.Empty;

    /// <summary>The consent that is taken and never read; null where it is asked.</summary>
    public string? Unread { get; init; }

    /// <summary>The decision of a table that holds a period for each answer.</summary>
    public static ConsentDecision InTable(RetentionLength length, Location value) => new(value) { Refused = ImmutableArray.Create(new RefusedAnswer(length, value)) };
}

/// <summary>How long something is kept without consent.</summary>
/// <param name="Length">How long.</param>
/// <param name="Value">Where that stands.</param>
internal readonly record struct RefusedAnswer(RetentionLength Length, Location Value);
