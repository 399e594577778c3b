using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Analyzers;

/// <summary>CONSENT002 in C#.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AcceptActionAnalyzer : SurfaceAnalyzer
{
    /// <summary>Judges by the rules of this package.</summary>
    public AcceptActionAnalyzer()
        : this(ConsentRules.Shipped)
    {
    }

    internal AcceptActionAnalyzer(ConsentRules rules)
        : base(rules, rules.DescriptorsOver<AcceptAction>())
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, CSharpScope scope, ConsentRules rules) =>
        new AcceptReader().Register(context, scope, Unshown.LeftOut<AcceptAction>(rules.Report));
}
