using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Surfaces;

/// <summary>How long the source says that something is kept.</summary>
/// <param name="Name">What it is called, by identifier or key.</param>
/// <param name="Category">The category whose limit applies: <c>personal</c>, <c>cookies</c> or one that the options define.</param>
/// <param name="Length">How long.</param>
/// <param name="Written">The value as the source writes it, for the message and the fix.</param>
/// <param name="Value">Where the duration stands.</param>
/// <param name="Branch">Whether it holds only with consent, or only without.</param>
/// <param name="Unit">What a bare number there counts, where something outside the value says so.</param>
/// <param name="Deletes">Whether it decides what is deleted, as the cut-off of a purge does.</param>
internal sealed record RetentionPeriod(
    string Name, string Category, RetentionLength Length, string Written, Location Value,
    ConsentBranch Branch = ConsentBranch.Any,
    DurationUnit? Unit = null,
    bool Deletes = false) : INamed
{
    /// <inheritdoc />
    public IReadOnlyList<string> Names { get; init; } = [Name];

    /// <summary>The decision on consent that it answers for; null where consent decides nothing, or a longer refused answer answers.</summary>
    public ConsentDecision? Decision { get; init; }

    /// <summary>How the file writes it; null in C#.</summary>
    public WrittenLength? InFile { get; init; }
}
