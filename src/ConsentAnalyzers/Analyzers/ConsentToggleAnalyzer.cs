using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Analyzers;

/// <summary>CONSENT001 in C#.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConsentToggleAnalyzer : SurfaceAnalyzer
{
    /// <summary>Judges by the rules of this package.</summary>
    public ConsentToggleAnalyzer()
        : this(ConsentRules.Shipped)
    {
    }

    internal ConsentToggleAnalyzer(ConsentRules rules)
        : base(rules, rules.DescriptorsOver<ConsentToggle>())
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, CSharpScope scope, ConsentRules rules) =>
        new ToggleReader().Register(context, scope, Unshown.LeftOut<ConsentToggle>(rules.Report));
}
