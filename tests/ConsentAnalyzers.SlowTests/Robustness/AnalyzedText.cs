using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.SlowTests.Robustness;

/// <summary>Runs everything that the package holds over files and keeps what is thrown.</summary>
internal static class AnalyzedText
{
    private static readonly ConcurrentDictionary<Platform, Project> Empty = new();

    /// <summary>What analyzers and fixes throw, each with the file where that can be told.</summary>
    public static async Task<(ImmutableArray<Diagnostic> Findings, ImmutableArray<string> Failures)> Analyze(
        Platform platform, IEnumerable<(string Path, string Text)> sources, IEnumerable<(string Path, string Text)> additionalFiles)
    {
        var project = Empty.GetOrAdd(platform, Create);
        var solution = project.Solution;
        foreach (var (path, text) in sources)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(project.Id), path, SourceText.From(text), filePath: path);
        }

        foreach (var (path, text) in additionalFiles)
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(project.Id), path, SourceText.From(text), filePath: path);
        }

        project = solution.GetProject(project.Id)!;
        var failures = new ConcurrentQueue<string>();
        var compilation = await project.GetCompilationAsync();
        var findings = await compilation!
            .WithAnalyzers(Shipped.Analyzers, new CompilationWithAnalyzersOptions(
                project.AnalyzerOptions,
                onAnalyzerException: (exception, analyzer, diagnostic) => failures.Enqueue($"{analyzer}: {diagnostic.GetMessage()}: {exception}"),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync();
        foreach (var finding in findings.Where(finding => finding.Location.IsInSource))
        {
            await Fix(project.GetDocument(finding.Location.SourceTree)!, finding, failures);
        }

        return (findings, [.. failures]);
    }

    private static async Task Fix(Document document, Diagnostic finding, ConcurrentQueue<string> failures)
    {
        foreach (var provider in Shipped.Fixes.Where(provider => provider.FixableDiagnosticIds.Contains(finding.Id)))
        {
            try
            {
                var actions = new List<CodeAction>();
                await provider.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None));
                foreach (var action in actions)
                {
                    await action.GetOperationsAsync(CancellationToken.None);
                }
            }
            catch (Exception exception)
            {
                failures.Enqueue($"{provider} at {finding}: {exception}{Environment.NewLine}{await document.GetTextAsync()}");
            }
        }
    }

    private static Project Create(Platform platform)
    {
        var id = ProjectId.CreateNewId();
        var project = new AdhocWorkspace().CurrentSolution
            .AddProject(ProjectInfo.Create(
                id,
                VersionStamp.Default,
                "Broken",
                "Broken",
                LanguageNames.CSharp,
                compilationOptions: Setup.Compilation,
                parseOptions: Setup.Parse,
                metadataReferences: PlatformReferences.Of(platform)))
            .GetProject(id)!;

        // Binds the references once for all that is added later.
        project.GetCompilationAsync().GetAwaiter().GetResult();
        return project;
    }
}
