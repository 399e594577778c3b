using System.Collections.Immutable;
using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Tests;

/// <summary>The analyzer of C# with one rule alone, so that a test of a rule sees no other.</summary>
public abstract class OneRule : DiagnosticAnalyzer
{
    private readonly ConsentCodeAnalyzer _analyzer;

    private protected OneRule(params Rule[] rules) => _analyzer = new() { Rules = new ConsentRules(rules) };

    // What is said of a baseline is no rule's, and would have the compiler run a rule that is turned off.
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => _analyzer.SupportedDiagnostics.Remove(RuleCatalogue.StaleEntry);

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        _analyzer.Initialize(context);
    }
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConsentToggleAnalyzer() : OneRule(new ConsentOnByDefault());

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AcceptActionAnalyzer() : OneRule(new AcceptExplained());

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AcceptDeclinableAnalyzer() : OneRule(new AcceptDeclinable());

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetentionAnalyzer() : OneRule(new RetentionWithinLimit());

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DataUseAnalyzer() : OneRule(new UseChecked());

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GrantAnalyzer() : OneRule(new GrantedWithoutAction());

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetentionByConsentAnalyzer() : OneRule(new RetentionByConsent());

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnlimitedRetentionAnalyzer() : OneRule(new RetentionEnds());

/// <summary>The two rules that share what is granted without anybody's action: one place has one finding.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GrantAndDefaultAnalyzer() : OneRule(new ConsentOnByDefault(), new GrantedWithoutAction());
