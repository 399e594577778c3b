using System.Collections.Immutable;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>That a member needs consent.</summary>
/// <param name="Purposes">What for; all of them are needed.</param>
/// <param name="IsConfigured">Whether an option says so and no attribute.</param>
internal sealed record Requirement(ImmutableArray<string> Purposes, bool IsConfigured);
