using System.Collections.Immutable;
using System.Text;
using ConsentAnalyzers.Tests.Robustness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.FixSafety;

/// <summary>One C# source, all that is found in it, and what it becomes by each fix on offer.</summary>
internal sealed class FixedSource
{
    private const string Path = "/0/Source0.cs";

    private readonly Project _project;

    private FixedSource(Project project, ImmutableArray<Diagnostic> findings, ImmutableArray<Diagnostic> errors) =>
        (_project, Findings, Errors) = (project, findings, errors);

    public ImmutableArray<Diagnostic> Findings { get; }

    public ImmutableArray<Diagnostic> Errors { get; }

    public static Task<FixedSource> Of(TestSource source, string text) =>
        Analyze(Projects.With(source.Platform, source.EditorConfig, (Path, SourceText.From(text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))));

    public async Task<SourceText> Text() => await Document.GetTextAsync();

    /// <summary>Each finding with each action that is offered for it.</summary>
    public async Task<ImmutableArray<(Diagnostic Finding, CodeFixProvider Provider, CodeAction Action)>> Offers()
    {
        var offers = ImmutableArray.CreateBuilder<(Diagnostic, CodeFixProvider, CodeAction)>();
        foreach (var finding in Findings)
        {
            foreach (var provider in Shipped.Fixes.Where(provider => provider.FixableDiagnosticIds.Contains(finding.Id)))
            {
                offers.AddRange((await Projects.Actions(Document, provider, finding)).Select(action => (finding, provider, action)));
            }
        }

        return offers.ToImmutable();
    }

    public async Task<FixedSource> After(CodeAction action) => await Analyze(await Projects.Apply(action, _project.Id));

    public async Task<FixedSource> AfterAll(CodeFixProvider provider, string key)
    {
        var context = new FixAllContext(
            Document, provider, FixAllScope.Document, key, provider.FixableDiagnosticIds, new Known(Findings), CancellationToken.None);
        var action = await provider.GetFixAllProvider()!.GetFixAsync(context);
        return action is null ? this : await After(action);
    }

    private Document Document => _project.Documents.Single(document => document.FilePath == Path);

    private static async Task<FixedSource> Analyze(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        if (compilation.SyntaxTrees.Any(tree => tree.GetRoot().ChildNodes().Any(node => node.IsKind(SyntaxKind.GlobalStatement))))
        {
            compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
        }

        var findings = await compilation
            .WithAnalyzers(Shipped.Analyzers, new CompilationWithAnalyzersOptions(
                project.AnalyzerOptions,
                (exception, _, _) => throw new InvalidOperationException("An analyzer threw.", exception),
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync();
        return new(
            project,
            [.. findings.Where(finding => finding.Location.SourceTree?.FilePath == Path).OrderBy(finding => finding.Location.SourceSpan.Start)],
            [.. compilation.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error)]);
    }

    private sealed class Known(ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(document.FilePath == Path ? findings : []);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
