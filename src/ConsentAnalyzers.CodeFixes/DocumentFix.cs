using System.Collections.Immutable;
using ConsentAnalyzers.CodeFixes.Bulk;
using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Reading.CSharp.Deletion;
using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>
/// A fix that edits one C# document. One finding and all findings of a document go through the same
/// <see cref="Apply"/>, so that FixAll never merges overlapping text.
/// </summary>
public abstract class DocumentFix : CodeFixProvider
{
    private protected DocumentFix(string id, FixTitle title)
    {
        FixableDiagnosticIds = ImmutableArray.Create(id);
        Title = title;
    }

    /// <inheritdoc />
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    internal FixTitle Title { get; }

    /// <summary>Whether a person looks at each finding before it is fixed: the fix writes or moves what people read, or there are several ways to.</summary>
    internal virtual bool IsDecidedSingly => Repair?.WritesForPeople == true;

    private Repair? Repair => ConsentRules.Shipped.RepairOf(FixableDiagnosticIds[0]);

    internal Deletions Deletions { get; } = new();

    /// <inheritdoc />
    public sealed override FixAllProvider GetFixAllProvider() => IsDecidedSingly ? new NoBulk(Title) : new BulkFix(this);

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var (document, cancellation) = (context.Document, context.CancellationToken);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var reach = Deletions.Around(document);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (model is not null
                && !IsWrittenElsewhere(diagnostic)
                && root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { } node
                && CanFix(node, model, diagnostic)
                && EditsWhatPeopleWrite(document, node, model, cancellation)
                && !await IsLabel(node, model, reach, cancellation).ConfigureAwait(false))
            {
                var reservation = await Reservation.Of(diagnostic, Repair, node, model, Deletions, reach, cancellation).ConfigureAwait(false);
                context.RegisterCodeFix(
                    CodeAction.Create(
                        (reservation?.In(TitleFor(diagnostic)) ?? TitleFor(diagnostic)).ToString(),
                        applying => Applied(document, diagnostic, applying),
                        equivalenceKey: Title.Key),
                    diagnostic);
            }
        }
    }

    /// <summary>The findings that a bulk run may fix, in the order of the source.</summary>
    internal async Task<ImmutableArray<Diagnostic>> Unreserved(
        Document document,
        ImmutableArray<Diagnostic> findings,
        Func<CancellationToken, Task<DeletionReach>> reach,
        CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var free = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var finding in findings.OrderBy(finding => finding.Location.SourceSpan.Start))
        {
            if (model is not null
                && root?.FindNode(finding.Location.SourceSpan, getInnermostNodeForTie: true) is { } node
                && EditsWhatPeopleWrite(document, node, model, cancellation)
                && !await IsLabel(node, model, reach, cancellation).ConfigureAwait(false)
                && await Reservation.Of(finding, Repair, node, model, Deletions, reach, cancellation).ConfigureAwait(false) is null)
            {
                free.Add(finding);
            }
        }

        return free.ToImmutable();
    }

    /// <summary>The root of a document once findings in it are fixed, all through one editor.</summary>
    internal async Task<SyntaxNode> Edited(Document document, ImmutableArray<Diagnostic> findings, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        foreach (var finding in findings.OrderBy(finding => finding.Location.SourceSpan.Start))
        {
            var node = editor.OriginalRoot.FindNode(finding.Location.SourceSpan, getInnermostNodeForTie: true);
            if (CanFix(node, editor.SemanticModel, finding) && (document is SourceGeneratedDocument || !IsWrittenElsewhere(finding)))
            {
                Apply(editor, node, finding);
            }
        }

        return editor.GetChangedRoot();
    }

    /// <summary>What findings in a document need in other files, whose halves of a member they share.</summary>
    internal async Task<ImmutableArray<EditElsewhere>> Elsewhere(Document document, ImmutableArray<Diagnostic> findings, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (model is null || root is null)
        {
            return ImmutableArray<EditElsewhere>.Empty;
        }

        var edits = from finding in findings
                    let node = root.FindNode(finding.Location.SourceSpan, getInnermostNodeForTie: true)
                    where CanFix(node, model, finding)
                    from edit in Elsewhere(node, model)
                    let file = document.Project.GetDocument(edit.Tree)
                    where file is not null
                    select new EditElsewhere(file, edit.Change);
        return edits.Distinct().ToImmutableArray();
    }

    /// <summary>The title of one finding's fix; whatever it says, FixAll takes all of them together.</summary>
    private protected virtual FixTitle TitleFor(Diagnostic diagnostic) => Title;

    private protected virtual bool CanFix(SyntaxNode node, Diagnostic diagnostic) => true;

    /// <summary>Whether a fix would compile, where only symbols can tell.</summary>
    private protected virtual bool CanFix(SyntaxNode node, SemanticModel model, Diagnostic diagnostic) => CanFix(node, diagnostic);

    /// <summary>Whether a switch has the fixed constant as a label: with another value the code would not compile, or mean another case.</summary>
    private static async Task<bool> IsLabel(
        SyntaxNode node, SemanticModel model, Func<CancellationToken, Task<DeletionReach>> reach, CancellationToken cancellation) =>
        ValuePlaces.ConstantOf(node, model, cancellation) is not null
        && ValuePlaces.IsLabel(node, model, await reach(cancellation).ConfigureAwait(false), cancellation);

    /// <summary>Edits what one finding needs; called in source order for all findings of a document.</summary>
    private protected abstract void Apply(DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic);

    /// <summary>What one finding needs in other trees.</summary>
    private protected virtual IEnumerable<(SyntaxTree Tree, TextChange Change)> Elsewhere(SyntaxNode node, SemanticModel model) => [];

    /// <summary>Whether all that a fix needs in other files can stay: a tool would write it anew, where no rule looks.</summary>
    private bool EditsWhatPeopleWrite(Document document, SyntaxNode node, SemanticModel model, CancellationToken cancellation) =>
        Elsewhere(node, model).All(edit => document.Project.GetDocument(edit.Tree) is not (null or SourceGeneratedDocument)
            && !HandWrittenCode.IsGenerated(edit.Tree, document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider, cancellation));

    private async Task<Solution> Applied(Document document, Diagnostic finding, CancellationToken cancellation)
    {
        var findings = ImmutableArray.Create(finding);
        var changed = Unformatted(document, await Edited(document, findings, cancellation).ConfigureAwait(false)).Project.Solution;
        foreach (var file in (await Elsewhere(document, findings, cancellation).ConfigureAwait(false)).GroupBy(edit => edit.Document))
        {
            var text = await file.Key.GetTextAsync(cancellation).ConfigureAwait(false);
            changed = changed.WithDocumentText(file.Key.Id, text.WithChanges(file.Select(edit => edit.Change)));
        }

        return changed;
    }

    /// <summary>Every edit is written as its surroundings are; the formatter would end lines as the machine does, not the file.</summary>
    private static Document Unformatted(Document document, SyntaxNode root) => document.WithSyntaxRoot(root.ReplaceNodes(
        root.GetAnnotatedNodes(Formatter.Annotation), (_, edited) => edited.WithoutAnnotations(Formatter.Annotation)));

    /// <summary>Code that maps to a Razor file is generated anew with every build; an edit of it would be lost.</summary>
    private static bool IsWrittenElsewhere(Diagnostic diagnostic) => diagnostic.Location.GetMappedLineSpan().HasMappedPath;
}
