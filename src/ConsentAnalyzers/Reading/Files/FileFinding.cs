using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>A finding in a markup or settings file and the edit that repairs it; without changes where nothing can be done.</summary>
internal sealed record FileFinding(Diagnostic Diagnostic, ImmutableArray<TextChange> Repair)
{
    /// <summary>A finding that nothing repairs.</summary>
    public static FileFinding Lasting(Diagnostic diagnostic) => new(diagnostic, ImmutableArray<TextChange>.Empty);
}
