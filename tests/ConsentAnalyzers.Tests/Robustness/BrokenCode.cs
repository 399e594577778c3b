using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Tests.Robustness;

/// <summary>
/// Analyses broken sources by the thousand: many at once, each a tree of its own in a compilation whose references are
/// bound already; only what has findings becomes a project, for the fixes.
/// </summary>
internal sealed class BrokenCode(Platform platform)
{
    private readonly Lazy<CSharpCompilation> _empty = new(() => CSharpCompilation.Create(
        "Shop", [Parse(Setup.Usings, "/0/Usings.cs")], PlatformReferences.Of(platform), (CSharpCompilationOptions)Setup.Compilation));

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
        foreach (var found in findings.Where(finding => finding.Location.IsInSource).GroupBy(finding => finding.Location.SourceTree!))
        {
            var document = Projects.Empty(platform).AddDocument(found.Key.FilePath, await found.Key.GetTextAsync(), filePath: found.Key.FilePath);
            foreach (var finding in found)
            {
                await Fix(document, finding);
            }
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
