using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Analyzers;

/// <summary>CONSENT003 in C#.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetentionAnalyzer : SurfaceAnalyzer
{
    /// <summary>Judges by the rules of this package.</summary>
    public RetentionAnalyzer()
        : this(ConsentRules.Shipped)
    {
    }

    internal RetentionAnalyzer(ConsentRules rules)
        : base(rules, rules.DescriptorsOver<RetentionPeriod>())
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, CSharpScope scope, ConsentRules rules) =>
        new RetentionReader().Register(context, scope, Unshown.LeftOut<RetentionPeriod>(rules.Report));
}
