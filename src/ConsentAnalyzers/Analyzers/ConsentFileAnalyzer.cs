using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading;
using ConsentAnalyzers.Reading.Baselines;
using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Analyzers;

/// <summary>
/// Every rule in markup and settings files, and CONSENT900, which stands on the first C# file where such findings have fixes.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConsentFileAnalyzer : DiagnosticAnalyzer
{
    internal ConsentRules Rules { get; init; } = ConsentRules.Shipped;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.Descriptors
        .Append(RuleCatalogue.FixableFileFindings)
        .Concat(RuleCatalogue.All.Where(rule => rule.Id == RuleCatalogue.SuppressionWithoutReason.Id))
        .Append(RuleCatalogue.StaleEntry)
        .ToImmutableArray();

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (ConsentContext.In(start) is { IsTest: false } project && project.Files(project.Judging(Rules)) is { IsEmpty: false, AreHeard: true } files)
            {
                start.RegisterAdditionalFileAction(file => Report(file, files));
                start.RegisterSyntaxTreeAction(tree => ReportFixable(tree, files, start.Compilation));
                if (project.Baseline is not null)
                {
                    // What stands in a Razor file may be in its C#, which another analyzer reads.
                    var hasRazorCode = RazorCode.IsIn(start.Compilation);
                    start.RegisterCompilationEndAction(end =>
                        new StaleEntries(project, project.Judging(Rules)).InFiles(end, null, path => !hasRazorCode || !RazorCode.IsRazorFile(path)));
                }
            }
        });
    }

    private static void Report(AdditionalFileAnalysisContext context, ProjectFiles files)
    {
        foreach (var finding in files.FindingsOf(context.AdditionalFile, context.CancellationToken))
        {
            context.ReportDiagnostic(finding.Diagnostic);
        }
    }

    private static void ReportFixable(SyntaxTreeAnalysisContext context, ProjectFiles files, Compilation compilation)
    {
        if (context.Tree != HandWrittenCode.FirstOf(compilation, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken))
        {
            return;
        }

        // Asked first: where nobody wants to hear of it, nothing is counted. A key for all rules does not mean what only carries fixes.
        if (compilation.Options.SeverityOf(RuleCatalogue.FixableFileFindings, context.Tree) is { } severity
            && files.Fixable(context.CancellationToken) is { Count: > 0 } fixable)
        {
            var location = Location.Create(context.Tree, default);
            var named = FixableFile.Named(fixable, context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
            context.ReportDiagnostic(new Finding(RuleCatalogue.FixableFileFindings, location, fixable.Sum(file => file.Findings), named)
                .ToDiagnostic(severity));
        }
    }
}
