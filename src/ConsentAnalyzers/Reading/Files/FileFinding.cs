using System.Collections.Immutable;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>A finding in a markup or settings file and the edit that repairs it; without changes where nothing can be done.</summary>
/// <param name="Finding">What the rule found.</param>
/// <param name="Diagnostic">The finding as it is reported.</param>
/// <param name="Repair">The edit.</param>
internal sealed record FileFinding(Finding Finding, Diagnostic Diagnostic, ImmutableArray<TextChange> Repair)
{
    /// <summary>A finding that nothing repairs.</summary>
    public static FileFinding Lasting(Finding finding, Diagnostic diagnostic) => new(finding, diagnostic, ImmutableArray<TextChange>.Empty);
}
