using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Tests;

/// <summary>Compilations as the compiler makes them, and what is found in them.</summary>
internal static class Compilations
{
    private static readonly ConcurrentDictionary<(Platform, string), Lazy<CSharpCompilation>> Prepared = new();

    /// <summary>A compilation with these files, whose references and support are bound once for all of the platform.</summary>
    public static CSharpCompilation Of(Platform platform, string support, params SyntaxTree[] trees)
    {
        var prepared = Prepared.GetOrAdd((platform, support), key => new(() => CSharpCompilation.Create(
            "Shop", [Tree("/0/Usings.cs", key.Item2)], PlatformReferences.Of(key.Item1), (CSharpCompilationOptions)Setup.Compilation)));
        return prepared.Value.AddSyntaxTrees(trees).AsProgram();
    }

    public static SyntaxTree Tree(string path, string text) => CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)Setup.Parse, path);

    /// <summary>The compilation as an application where statements stand on top.</summary>
    public static TCompilation AsProgram<TCompilation>(this TCompilation compilation)
        where TCompilation : Compilation =>
        compilation.SyntaxTrees.Any(tree => ((CompilationUnitSyntax)tree.GetRoot()).Members.OfType<GlobalStatementSyntax>().Any())
            ? (TCompilation)compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication))
            : compilation;

    /// <summary>What analyzers find, all of the package unless others are given; what they throw is thrown unless it is wanted.</summary>
    public static Task<ImmutableArray<Diagnostic>> Findings(
        this Compilation compilation,
        AnalyzerOptions? options = null,
        ImmutableArray<DiagnosticAnalyzer>? analyzers = null,
        bool concurrent = true,
        Action<Exception, DiagnosticAnalyzer, Diagnostic>? onException = null,
        CancellationToken cancellation = default) =>
        compilation
            .WithAnalyzers(analyzers ?? Shipped.Analyzers, new CompilationWithAnalyzersOptions(
                options ?? new AnalyzerOptions([]), onException ?? Throw, concurrent, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(cancellation);

    private static void Throw(Exception exception, DiagnosticAnalyzer analyzer, Diagnostic diagnostic) =>
        throw new InvalidOperationException($"{analyzer} threw.", exception);
}
