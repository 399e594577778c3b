using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading;
using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Analyzers;

/// <summary>Reads one kind of surface in hand-written C# and has the rules judge it.</summary>
public abstract class SurfaceAnalyzer : DiagnosticAnalyzer
{
    private protected SurfaceAnalyzer()
    {
    }

    internal ConsentRules Rules { get; init; } = ConsentRules.Shipped;

    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (!new ProjectFacts(start.Compilation, start.Options).IsTest)
            {
                var settings = new SettingsReader(start.Options.AnalyzerConfigOptionsProvider);
                var tests = TestFolders.Of(start.Options);
                Register(start, new CSharpScope(start.Compilation, tree => tests.Hold(tree.FilePath) ? null : settings.SettingsOf(tree))
                {
                    Labels = MarkupLabels.Of(start),
                });
            }
        });
    }

    private protected abstract void Register(CompilationStartAnalysisContext context, CSharpScope scope);
}
