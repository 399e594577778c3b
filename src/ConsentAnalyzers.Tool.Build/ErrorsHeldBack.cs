using System.Collections.Immutable;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Tool.Scanning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Tool.Build;

/// <summary>
/// A finding that somebody made an error would leave its project without an output, and all that refer to it unseen. In a
/// scan it is only logged.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ErrorsHeldBack : DiagnosticSuppressor
{
    private const string Prefix = "SCAN_";

    /// <inheritdoc />
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = RuleCatalogue.All
        .Select(rule => rule.Id)
        .Distinct()
        .Select(id => new SuppressionDescriptor(Prefix + id, id, HeldBack.Reason))
        .ToImmutableArray();

    /// <inheritdoc />
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var error in context.ReportedDiagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            context.ReportSuppression(Suppression.Create(SupportedSuppressions.First(known => known.SuppressedDiagnosticId == error.Id), error));
        }
    }
}
