using System.Collections.Concurrent;
using System.Collections.Immutable;
using ConsentAnalyzers.Tests.Analyzers.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.SlowTests.Robustness;

/// <summary>
/// Runs everything that the package holds over code and keeps what is thrown. Sources by the thousand go in as trees of a
/// compilation whose references are bound already; only what has findings becomes a project, for the fixes.
/// </summary>
internal sealed class TriedCode(Platform platform)
{
    private readonly ConcurrentQueue<string> _failures = new();

    public IReadOnlyCollection<string> Failures => _failures;

    public int Findings { get; private set; }

    public int Fixes { get; private set; }

    public Task<ImmutableArray<Diagnostic>> Analyze(IEnumerable<string> texts) =>
        Analyze(texts.Select((text, i) => ($"/0/Source{i}.cs", text)), []);

    /// <summary>Analyzes C# beside markup and settings, and tries every fix of what is found in the C#.</summary>
    public async Task<ImmutableArray<Diagnostic>> Analyze(
        IEnumerable<(string Path, string Text)> sources, (string Path, string Text)[] additionalFiles)
    {
        var trees = sources.Select(source => Compilations.Tree(source.Path, source.Text)).ToArray();
        var findings = await Compilations.Of(platform, Setup.Usings, trees).Findings(
            new AnalyzerOptions([.. additionalFiles.Select(file => AnalyzedFiles.File(file.Path, file.Text))]), onException: Fail);
        Findings += findings.Length;
        await Fix([.. findings.Where(finding => trees.Contains(finding.Location.SourceTree))], additionalFiles);
        return findings;
    }

    private async Task Fix(Diagnostic[] findings, (string Path, string Text)[] additionalFiles)
    {
        var trees = findings.Select(finding => finding.Location.SourceTree!).Distinct().Select(tree => (tree.FilePath, tree.GetText()));
        var project = Projects.With(platform, "", [.. trees, .. additionalFiles.Select(file => (file.Path, SourceText.From(file.Text)))]);
        var documents = project.Documents.ToDictionary(document => document.FilePath!);
        foreach (var finding in findings)
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
}
