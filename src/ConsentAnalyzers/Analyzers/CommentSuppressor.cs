using System.Collections.Immutable;
using ConsentAnalyzers.Messages;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Analyzers;

/// <summary>
/// Keeps quiet what a comment in a markup, settings or Razor file takes out. The finding is reported all the same, so that
/// a SARIF log holds it as suppressed, with the reason.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CommentSuppressor : DiagnosticSuppressor
{
    private const string Prefix = "SPR_";

    /// <inheritdoc />
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = RuleCatalogue.All
        .Select(rule => rule.Id)
        .Distinct()
        .Select(id => Describe(id, Texts.Named("Suppression.Reason")))
        .ToImmutableArray();

    /// <inheritdoc />
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Properties.TryGetValue(Evidence.Suppressed, out var reason) && reason is not null)
            {
                context.ReportSuppression(Suppression.Create(Describe(diagnostic.Id, reason), diagnostic));
            }
        }
    }

    private static SuppressionDescriptor Describe(string id, LocalizableString reason) => WrittenReason.For(Prefix, id, reason);
}
