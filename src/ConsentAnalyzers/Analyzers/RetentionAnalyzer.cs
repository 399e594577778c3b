using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Analyzers;

/// <summary>CONSENT003 in C#.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetentionAnalyzer() : SurfaceAnalyzer(Bench.Periods.Descriptors)
{
    private protected override void Register(CompilationStartAnalysisContext context, CSharpScope scope) =>
        new RetentionReader().Register(context, scope, Unshown.LeftOut<RetentionPeriod>(Bench.Periods.Judge));
}
