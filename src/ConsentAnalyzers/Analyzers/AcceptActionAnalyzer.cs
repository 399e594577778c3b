using System.Collections.Immutable;
using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Analyzers;

/// <summary>CONSENT002 in C#.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AcceptActionAnalyzer : SurfaceAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.DescriptorsOver<AcceptSurface>();

    private protected override void Register(CompilationStartAnalysisContext context, CSharpScope scope) =>
        new AcceptReader().Register(context, scope, Unshown.LeftOut<AcceptSurface>(Rules.Report));
}
