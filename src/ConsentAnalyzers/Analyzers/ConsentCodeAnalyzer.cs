using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading;
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
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.Descriptors.ToImmutableArray();

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (ConsentContext.In(start) is { IsTest: false } project)
            {
                Register(start, project.Judging(Rules), project.Scope(tree => project.HoldsTests(tree.FilePath) ? null : project.Settings.SettingsOf(tree)));
            }
        });
    }

    // A rule that nobody wants to hear of has nothing read for it.
    private static void Register(CompilationStartAnalysisContext start, ConsentRules rules, CSharpScope scope)
    {
        if (rules.Over<ConsentToggle>().Any(start.Compilation.MayReport))
        {
            new ToggleReader(rules).Register(start, scope, rules.Report);
        }

        if (rules.Over<AcceptSurface>().Any(start.Compilation.MayReport))
        {
            new AcceptReader().Register(start, scope, Unshown.LeftOut<AcceptSurface>(rules.Report));
        }

        if (rules.Over<RetentionPeriod>().Any(start.Compilation.MayReport))
        {
            new RetentionReader().Register(start, scope, Unshown.LeftOut<RetentionPeriod>(rules.Report));
        }

        if (rules.Over<DataUse>().Any(start.Compilation.MayReport))
        {
            new DataUseReader().Register(start, scope, Unshown.LeftOut<DataUse>(rules.Report));
        }
    }
}
