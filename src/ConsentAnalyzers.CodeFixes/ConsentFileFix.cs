using System.Collections.Immutable;
using ConsentAnalyzers.CodeFixes.Bulk;
using ConsentAnalyzers.Reading.CSharp.Deletion;
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
    internal const string Title = "Repair the consent finding (changes behaviour)";

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
        var reach = _deletions.In(document.Project.Solution);
        foreach (var diagnostic in context.Diagnostics)
        {
            var repaired = await FileRepairs.Repair(document, Rules, Same(diagnostic), context.CancellationToken).ConfigureAwait(false);
            if (repaired is not null)
            {
                var deletes = await DeletionKeys.Hold(diagnostic, reach, context.CancellationToken).ConfigureAwait(false);
                context.RegisterCodeFix(
                    CodeAction.Create(
                        deletes ? Reservation.OfDeletion.In(Title) : Title,
                        _ => Task.FromResult(document.Project.Solution.WithAdditionalDocumentText(document.Id, repaired)),
                        equivalenceKey: Title),
                    diagnostic);
            }
        }
    }

    private static Func<Diagnostic, bool> Same(Diagnostic diagnostic) =>
        found => found.Id == diagnostic.Id && found.Location.SourceSpan == diagnostic.Location.SourceSpan;
}
