using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.SlowTests.Robustness;

/// <summary>
/// Analyses broken sources by the thousand: many at once, each a tree of its own in a compilation whose references are
/// bound already; only what has findings becomes a project, for the fixes.
/// </summary>
internal sealed class BrokenCode(Platform platform)
{
    private const string UsingsPath = "/0/Usings.cs";

    private readonly Lazy<CSharpCompilation> _empty = new(() => CSharpCompilation.Create(
        "Shop", [Parse(Setup.Usings, UsingsPath)], PlatformReferences.Of(platform), (CSharpCompilationOptions)Setup.Compilation));

    private readonly ConcurrentQueue<string> _failures = new();

    public IReadOnlyCollection<string> Failures => _failures;

    public int Findings { get; private set; }

    public int Fixes { get; private set; }

    public async Task Analyze(IEnumerable<string> texts)
    {
        var trees = texts.Select((text, i) => Parse(text, $"/0/Source{i}.cs")).ToArray();
        var findings = await _empty.Value
            .AddSyntaxTrees(trees)
            .WithAnalyzers(Shipped.Analyzers, new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]), Fail, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync();
        Findings += findings.Length;
        await Fix([.. findings.Where(finding => finding.Location.IsInSource)]);
    }

    private async Task Fix(Diagnostic[] findings)
    {
        var trees = findings.Select(finding => finding.Location.SourceTree!).Distinct().ToArray();
        var project = Projects.With(platform, "", [.. trees.Select(tree => (tree.FilePath, tree.GetText()))]);
        var documents = project.Documents.ToDictionary(document => document.FilePath!);
        foreach (var finding in findings.Where(finding => finding.Location.SourceTree!.FilePath != UsingsPath))
        {
            await Fix(documents[finding.Location.SourceTree!.FilePath], finding);
        }
    }

    private void Fail(Exception exception, DiagnosticAnalyzer analyzer, Diagnostic diagnostic) =>
        _failures.Enqueue($"{analyzer}: {diagnostic.GetMessage()}: {exception}");

    private async Task Fix(Document document, Diagnostic finding)
    {
        foreach (var provider in Shipped.Fixes.Where(provider => provider.FixableDiagnosticIds.Contains(finding.Id)))
        {
            try
            {
                foreach (var action in await Projects.Actions(document, provider, finding))
                {
                    await action.GetOperationsAsync(CancellationToken.None);
                    Fixes++;
                }
            }
            catch (Exception exception)
            {
                _failures.Enqueue($"{provider} at {finding}: {exception}{Environment.NewLine}{await document.GetTextAsync()}");
            }
        }
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)Setup.Parse, path);
}
