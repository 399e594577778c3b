using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Analyzers;

/// <summary>
/// CONSENT001 in the part of a Windows Forms window that the designer writes. The compiler counts it as generated, yet
/// it is where a person's choices are drawn and ticked.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GeneratedSourceAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Bench.Toggles.Descriptors.ToImmutableArray();

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            if (new ProjectFacts(start.Compilation, start.Options) is { HasWindowsForms: true, IsTest: false })
            {
                var provider = start.Options.AnalyzerConfigOptionsProvider;
                var scope = new CSharpScope(
                    start.Compilation, new SettingsReader(provider), tree => DesignerFile.IsDrawn(tree, provider.GetOptions(tree)));
                new ToggleReader().Register(start, scope, Bench.Toggles.Judge);
            }
        });
    }
}
