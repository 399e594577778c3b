using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Analyzers;

/// <summary>CONSENT002 in C#.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AcceptActionAnalyzer() : SurfaceAnalyzer(Bench.AcceptActions.Descriptors)
{
    private protected override void Register(CompilationStartAnalysisContext context, CSharpScope scope) =>
        new AcceptReader().Register(context, scope, Unshown.LeftOut<AcceptAction>(Bench.AcceptActions.Judge));
}
