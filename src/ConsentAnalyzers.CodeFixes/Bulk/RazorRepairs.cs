using System.Collections.Immutable;
using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.CodeFixes.Bulk;

/// <summary>
/// Fixes the C# of a project's Razor files: the fixes edit what was generated, and their changes are made in the files
/// that it was generated from.
/// </summary>
internal sealed class RazorRepairs(SolutionEdits edits, ConsentRules rules, Func<Diagnostic, bool> wanted, Deletions deletions)
{
    private readonly ImmutableArray<DocumentFix> _fixes = Fixes();

    /// <summary>What fixes C#: one for each rule that brings a repair.</summary>
    public static ImmutableArray<DocumentFix> Fixes() =>
        ImmutableArray.Create<DocumentFix>(
            new ConsentOnByDefaultFix(), new AcceptExplainedFix(), new RetentionFix(), new AcceptDeclinableFix(), new GrantedWithoutActionFix(),
            new RetentionByConsentFix(), new UnlimitedRetentionFix());

    public async Task Collect(Project project, CancellationToken cancellation)
    {
        if (await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation || !RazorCode.IsIn(compilation))
        {
            return;
        }

        // In this order each run makes the same of the same, where two findings want the same place.
        var findings = (await Findings(project, compilation, cancellation).ConfigureAwait(false)).ToLookup(finding => finding.Location.SourceTree!);
        foreach (var document in await project.GetSourceGeneratedDocumentsAsync(cancellation).ConfigureAwait(false))
        {
            if (await document.GetSyntaxTreeAsync(cancellation).ConfigureAwait(false) is { } made && findings.Contains(made))
            {
                foreach (var finding in findings[made].OrderBy(finding => finding.Location.SourceSpan.Start).ThenBy(finding => finding.Id, StringComparer.Ordinal))
                {
                    await Collect(document, made, finding, cancellation).ConfigureAwait(false);
                }
            }
        }
    }

    private async Task<IEnumerable<Diagnostic>> Findings(Project project, Compilation compilation, CancellationToken cancellation)
    {
        var run = compilation.WithAnalyzers(
            ImmutableArray.Create<DiagnosticAnalyzer>(new GeneratedSourceAnalyzer { Rules = rules }, new BaselineSuppressor()), project.AnalyzerOptions, cancellation);
        var found = await run.GetAnalyzerDiagnosticsAsync(cancellation).ConfigureAwait(false);
        return found.Where(finding => finding.Location.IsInSource && !finding.Properties.ContainsKey(Evidence.Suppressed) && RazorCode.IsWritten(finding.Location));
    }

    private async Task Collect(Document document, SyntaxTree made, Diagnostic finding, CancellationToken cancellation)
    {
        var mapping = new RazorMapping(made);
        if (!wanted(finding)
            || _fixes.FirstOrDefault(fix => fix.FixableDiagnosticIds.Contains(finding.Id)) is not { } fix
            || mapping.FileOf(finding.Location.SourceSpan) is not { } path
            || document.Project.AdditionalDocuments.FirstOrDefault(candidate => candidate.FilePath == path) is not { } file
            || (await fix.Unreserved(document, ImmutableArray.Create(finding), deletions.Around(file), cancellation).ConfigureAwait(false)).IsEmpty)
        {
            return;
        }

        var text = await file.GetTextAsync(cancellation).ConfigureAwait(false);
        var edited = await fix.Edited(document, ImmutableArray.Create(finding), cancellation).ConfigureAwait(false);
        if (mapping.Map(CodeEdits.Between(await made.GetRootAsync(cancellation).ConfigureAwait(false), edited), path, text) is { Count: > 0 } changes)
        {
            edits.TryAdd(file, text, changes);
        }
    }
}
