using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Tests.Testing;

/// <summary>Reports every literal 1, fails at every 13; something small to verify the verifier with.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OnesAnalyzer : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor One = new(
        "ONE001", "One", "'{0}' is one", "Numbers", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor Eleven = new(
        "ONE002", "Eleven", "Eleven", "Numbers", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [One, Eleven];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(Judge, SyntaxKind.NumericLiteralExpression);
        context.RegisterAdditionalFileAction(file =>
        {
            var text = file.AdditionalFile.GetText(file.CancellationToken)!;
            if (text.ToString().IndexOf('1') is var at and >= 0)
            {
                var span = new Microsoft.CodeAnalysis.Text.TextSpan(at, 1);
                file.ReportDiagnostic(Diagnostic.Create(
                    One, Location.Create(file.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span)), "1"));
            }
        });
    }

    private static void Judge(SyntaxNodeAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Node.SyntaxTree);
        switch (context.Node.ToString())
        {
            case "1" when !options.TryGetValue("ones.allowed", out var allowed) || allowed != "true":
                context.ReportDiagnostic(Diagnostic.Create(One, context.Node.GetLocation(), "1"));
                break;
            case "11":
                context.ReportDiagnostic(Diagnostic.Create(Eleven, context.Node.GetLocation()));
                break;
            case "13":
                throw new InvalidDataException("unlucky");
        }
    }
}
