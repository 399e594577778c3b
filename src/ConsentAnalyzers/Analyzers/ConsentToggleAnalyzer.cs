using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Analyzers;

/// <summary>CONSENT001 in C#.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConsentToggleAnalyzer() : SurfaceAnalyzer(Bench.Toggles.Descriptors)
{
    private protected override void Register(CompilationStartAnalysisContext context, CSharpScope scope) =>
        new ToggleReader().Register(context, scope, Unshown.LeftOut<ConsentToggle>(Bench.Toggles.Judge));
}
