using System.Collections.Immutable;
using ConsentAnalyzers.Baseline;
using ConsentAnalyzers.Messages;
using ConsentAnalyzers.Reading.Baselines;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Analyzers;

/// <summary>
/// Keeps quiet what <c>consent.baseline</c> lists as known. A SARIF log holds it as suppressed, with the reason of its entry.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BaselineSuppressor : DiagnosticSuppressor
{
    private const string Prefix = "SPR_BASELINE_";

    /// <inheritdoc />
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = RuleCatalogue.Rules
        .Select(rule => Describe(rule.Id, Texts.Named("Suppression.Baseline")))
        .ToImmutableArray();

    /// <inheritdoc />
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (ProjectBaseline.In(context.Options, context.CancellationToken) is not { } baseline)
        {
            return;
        }

        foreach (var (finding, entry) in baseline.Known(context.ReportedDiagnostics))
        {
            context.ReportSuppression(Suppression.Create(Describe(finding.Id, $"{BaselineFile.Name}: {entry.Reason}"), finding));
        }
    }

    private static SuppressionDescriptor Describe(string id, LocalizableString reason) => WrittenReason.For(Prefix, id, reason);
}
