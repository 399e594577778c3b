using System.Collections.Immutable;
using ConsentAnalyzers.Reading;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Tests.Rules.Inventory;

/// <summary>Which rules judge a compilation.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SeenRules : DiagnosticAnalyzer
{
    public ConsentRules? Judging { get; private set; }

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [RuleCatalogue.ConsentOnByDefault];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start => Judging = ConsentContext.In(start).Judging(ConsentRules.Shipped));
    }
}
