using System.Collections.Immutable;
using ConsentAnalyzers.Reading.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ConsentAnalyzers.CodeFixes.Bulk;

/// <summary>
/// FixAll of a fix in C#: the findings of a document go through one editor, the documents of a file through one merged text,
/// and what a person has to decide is left alone.
/// </summary>
internal sealed class BulkFix(DocumentFix fix) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <summary>An action in every case: <c>dotnet format</c> complains about none, while a changed nothing is quiet.</summary>
    public override Task<CodeAction?> GetFixAsync(FixAllContext context) => Task.FromResult<CodeAction?>(CodeAction.Create(
        fix.Title.ToString(),
        cancellation => Fix(context.WithCancellationToken(cancellation)),
        equivalenceKey: context.CodeActionEquivalenceKey ?? fix.Title.Key));

    private async Task<Solution> Fix(FixAllContext context)
    {
        var edits = new SolutionEdits(context.Solution);
        foreach (var (document, findings) in await Findings(context).ConfigureAwait(false))
        {
            await Collect(document, findings, edits, context.CancellationToken).ConfigureAwait(false);
        }

        return edits.Applied();
    }

    private async Task Collect(
        Document document,
        ImmutableArray<Diagnostic> findings,
        SolutionEdits edits,
        CancellationToken cancellation)
    {
        var free = await fix.Unreserved(document, findings, fix.Deletions.Around(document), cancellation).ConfigureAwait(false);
        if (free.IsEmpty || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (var file in (await fix.Elsewhere(document, free, cancellation).ConfigureAwait(false)).GroupBy(edit => edit.Document))
        {
            var other = await file.Key.GetTextAsync(cancellation).ConfigureAwait(false);
            edits.TryAdd(file.Key, other, file.SelectMany(edit => CodeEdits.Narrowed(edit.Change, other)));
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (edits.TryAdd(document, text, CodeEdits.Between(root, await fix.Edited(document, free, cancellation).ConfigureAwait(false))))
        {
            return;
        }

        // Another target's fix of this file is a different one somewhere; elsewhere both hold.
        foreach (var finding in free)
        {
            var one = await fix.Edited(document, ImmutableArray.Create(finding), cancellation).ConfigureAwait(false);
            edits.TryAdd(document, text, CodeEdits.Between(root, one));
        }
    }

    private static async Task<IReadOnlyList<(Document Document, ImmutableArray<Diagnostic> Findings)>> Findings(FixAllContext context)
    {
        var found = new List<(Document, ImmutableArray<Diagnostic>)>();
        if (context.Scope == FixAllScope.Document)
        {
            if (context.Document is { } document)
            {
                found.Add((document, await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)));
            }

            return found;
        }

        foreach (var project in context.Scope == FixAllScope.Project ? [context.Project] : context.Solution.Projects)
        {
            var all = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            var options = project.AnalyzerOptions.AnalyzerConfigOptionsProvider;
            foreach (var inTree in all.Where(finding => finding.Location.IsInSource).GroupBy(finding => finding.Location.SourceTree!))
            {
                if (project.GetDocument(inTree.Key) is { } document and not SourceGeneratedDocument
                    && !HandWrittenCode.IsGenerated(inTree.Key, options, context.CancellationToken))
                {
                    found.Add((document, inTree.ToImmutableArray()));
                }
            }
        }

        return found;
    }
}
