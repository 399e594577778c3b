using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading;
using ConsentAnalyzers.Reading.Baselines;
using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Analyzers;

/// <summary>Every rule in the C# that people write.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConsentCodeAnalyzer : DiagnosticAnalyzer
{
    internal ConsentRules Rules { get; init; } = ConsentRules.Shipped;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.Descriptors.Append(RuleCatalogue.StaleEntry).ToImmutableArray();

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (ConsentContext.In(start) is { IsTest: false } project)
            {
                var rules = project.Judging(Rules);
                var seen = project.Baseline is { } baseline ? new SeenFindings(baseline) : null;
                Register(start, rules, project.Scope(tree => project.HoldsTests(tree.FilePath) ? null : project.Settings.SettingsOf(tree)), seen);
                if (seen is not null)
                {
                    start.RegisterCompilationEndAction(end => new StaleEntries(project, rules).InCode(end, seen, IsRead));
                }

                bool IsRead(SyntaxTree tree) =>
                    !project.HoldsTests(tree.FilePath)
                    && !HandWrittenCode.IsGenerated(tree, start.Options.AnalyzerConfigOptionsProvider, default);
            }
        });
    }

    // A rule that nobody wants to hear of has nothing read for it.
    private static void Register(CompilationStartAnalysisContext start, ConsentRules rules, CSharpScope scope, SeenFindings? seen)
    {
        if (rules.Over<ConsentToggle>().Any(start.Compilation.MayReport))
        {
            new ToggleReader(rules).Register(start, scope, SeenFindings.Watching<ConsentToggle>(seen, rules.Report));
        }

        if (rules.Over<AcceptSurface>().Any(start.Compilation.MayReport))
        {
            new AcceptReader().Register(start, scope, SeenFindings.Watching(seen, Unshown.LeftOut<AcceptSurface>(rules.Report)));
        }

        if (rules.Over<RetentionPeriod>().Any(start.Compilation.MayReport))
        {
            new RetentionReader().Register(start, scope, SeenFindings.Watching(seen, Unshown.LeftOut<RetentionPeriod>(rules.Report)));
        }

        if (rules.Over<DataUse>().Any(start.Compilation.MayReport))
        {
            new DataUseReader().Register(start, scope, SeenFindings.Watching(seen, Unshown.LeftOut<DataUse>(rules.Report)));
        }
    }
}
