using System.Collections.Immutable;
using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Analyzers;

/// <summary>CONSENT001 in C#.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConsentToggleAnalyzer : SurfaceAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.DescriptorsOver<ConsentToggle>();

    private protected override void Register(CompilationStartAnalysisContext context, CSharpScope scope) =>
        new ToggleReader(Rules).Register(context, scope, Rules.Report);
}
