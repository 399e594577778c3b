using System.Collections.Immutable;
using ConsentAnalyzers.CodeFixes.Bulk;
using ConsentAnalyzers.Reading.CSharp.Deletion;
using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>Repairs one finding in a markup or settings file, in editors that offer fixes there.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".razor", ".cshtml", ".html", ".htm", ".xaml", ".axaml", ".json"])]
public sealed class ConsentFileFix : CodeFixProvider
{
    /// <summary>What FixAll is called, and the key that all single fixes share: they are one, whatever each of them does.</summary>
    internal static readonly FixTitle Title = FixTitles.Changing("RepairFile");

    private readonly Deletions _deletions = new();

    internal ConsentRules Rules { get; init; } = ConsentRules.Shipped;

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => Rules.Repairable;

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => new ProjectFilesFixAll(Title, everyRule: false, Rules);

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var reach = _deletions.Around(document);
        var texts = await FileRepairs.TextsOf(document.Project, context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var findings = await FileRepairs.Findings(document, texts, Rules, Same(diagnostic), context.CancellationToken).ConfigureAwait(false);
            if (FileRepairs.Changes(findings) is { Count: > 0 } changes && Rules.RepairOf(diagnostic.Id) is { } repair)
            {
                var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
                var title = repair.TitleOf(findings[0].Finding, findings[0].Repair);
                var deletes = await DeletionKeys.Hold(diagnostic, repair, reach, context.CancellationToken).ConfigureAwait(false);
                context.RegisterCodeFix(
                    CodeAction.Create(
                        (deletes ? Reservation.OfDeletion.In(title) : title).ToString(),
                        _ => Task.FromResult(document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(changes))),
                        equivalenceKey: Title.Key),
                    diagnostic);
            }
        }
    }

    private static Func<Diagnostic, bool> Same(Diagnostic diagnostic) =>
        found => found.Id == diagnostic.Id && found.Location.SourceSpan == diagnostic.Location.SourceSpan;
}
