using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Benchmarks.Compare;

/// <summary>An analyzer with the same registrations as another and nothing in them: what listening alone costs.</summary>
internal sealed class FloorAnalyzer(DiagnosticAnalyzer original) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => original.SupportedDiagnostics;

    public override void Initialize(AnalysisContext context) => original.Initialize(new Hollow(context));

    private sealed class Hollow(AnalysisContext inner) : AnalysisContext
    {
        public override void EnableConcurrentExecution() => inner.EnableConcurrentExecution();

        public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags flags) => inner.ConfigureGeneratedCodeAnalysis(flags);

        public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action) =>
            inner.RegisterCompilationStartAction(start => action(new HollowStart(start)));

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> kinds) =>
            inner.RegisterSymbolAction(static _ => { }, kinds);

        public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> kinds) =>
            inner.RegisterOperationAction(static _ => { }, kinds);

        public override void RegisterSyntaxNodeAction<T>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<T> kinds) =>
            inner.RegisterSyntaxNodeAction(static _ => { }, kinds);

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) =>
            inner.RegisterSyntaxTreeAction(static _ => { });

        public override void RegisterAdditionalFileAction(Action<AdditionalFileAnalysisContext> action) =>
            inner.RegisterAdditionalFileAction(static _ => { });

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) =>
            inner.RegisterSemanticModelAction(static _ => { });

        public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) =>
            inner.RegisterCompilationAction(static _ => { });

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) =>
            inner.RegisterCodeBlockAction(static _ => { });

        public override void RegisterCodeBlockStartAction<T>(Action<CodeBlockStartAnalysisContext<T>> action) =>
            inner.RegisterCodeBlockStartAction<T>(static _ => { });
    }

    private sealed class HollowStart(CompilationStartAnalysisContext inner)
        : CompilationStartAnalysisContext(inner.Compilation, inner.Options, inner.CancellationToken)
    {
        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> kinds) =>
            inner.RegisterSymbolAction(static _ => { }, kinds);

        public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> kinds) =>
            inner.RegisterOperationAction(static _ => { }, kinds);

        public override void RegisterSyntaxNodeAction<T>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<T> kinds) =>
            inner.RegisterSyntaxNodeAction(static _ => { }, kinds);

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) =>
            inner.RegisterSyntaxTreeAction(static _ => { });

        public override void RegisterAdditionalFileAction(Action<AdditionalFileAnalysisContext> action) =>
            inner.RegisterAdditionalFileAction(static _ => { });

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) =>
            inner.RegisterSemanticModelAction(static _ => { });

        public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action) =>
            inner.RegisterCompilationEndAction(static _ => { });

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) =>
            inner.RegisterCodeBlockAction(static _ => { });

        public override void RegisterCodeBlockStartAction<T>(Action<CodeBlockStartAnalysisContext<T>> action) =>
            inner.RegisterCodeBlockStartAction<T>(static _ => { });
    }
}
