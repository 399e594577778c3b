using System.Collections.Immutable;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A project and what the compiler and the analyzers say about it, in order of place.</summary>
internal sealed record AnalyzedProject(Project Project, ImmutableArray<Diagnostic> Diagnostics);
