using System.Collections.Immutable;
using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Analyzers;

/// <summary>CONSENT003 in C#.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetentionAnalyzer : SurfaceAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.DescriptorsOver<RetentionPeriod>();

    private protected override void Register(CompilationStartAnalysisContext context, CSharpScope scope) =>
        new RetentionReader().Register(context, scope, Unshown.LeftOut<RetentionPeriod>(Rules.Report));
}
