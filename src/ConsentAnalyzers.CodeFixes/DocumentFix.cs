using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>
/// A fix that edits one C# document. One finding and all findings of a document go through the same
/// <see cref="Apply"/>, so that FixAll never merges overlapping text.
/// </summary>
public abstract class DocumentFix : CodeFixProvider
{
    private protected DocumentFix(string id, string title)
    {
        FixableDiagnosticIds = ImmutableArray.Create(id);
        Title = title;
    }

    /// <inheritdoc />
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    private protected string Title { get; }

    /// <inheritdoc />
    public sealed override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(async (context, document, diagnostics) =>
            await ApplyAll(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (model is not null
                && !IsWrittenElsewhere(diagnostic)
                && root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { } node
                && CanFix(node, model, diagnostic))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        TitleFor(diagnostic),
                        cancellation => ApplyAll(context.Document, ImmutableArray.Create(diagnostic), cancellation),
                        equivalenceKey: Title),
                    diagnostic);
            }
        }
    }

    /// <summary>The title of one finding's fix; whatever it says, FixAll takes all of them together.</summary>
    private protected virtual string TitleFor(Diagnostic diagnostic) => Title;

    private protected virtual bool CanFix(SyntaxNode node, Diagnostic diagnostic) => true;

    /// <summary>Whether a fix would compile, where only symbols can tell.</summary>
    private protected virtual bool CanFix(SyntaxNode node, SemanticModel model, Diagnostic diagnostic) => CanFix(node, diagnostic);

    /// <summary>Edits what one finding needs; called in source order for all findings of a document.</summary>
    private protected abstract void Apply(DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic);

    private async Task<Document> ApplyAll(
        Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        foreach (var diagnostic in diagnostics.Where(diagnostic => !IsWrittenElsewhere(diagnostic)).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            var node = editor.OriginalRoot.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (CanFix(node, editor.SemanticModel, diagnostic))
            {
                Apply(editor, node, diagnostic);
            }
        }

        return Unformatted(editor.GetChangedDocument(), editor.GetChangedRoot());
    }

    /// <summary>Every edit is written as its surroundings are; the formatter would end lines as the machine does, not the file.</summary>
    private static Document Unformatted(Document document, SyntaxNode root) => document.WithSyntaxRoot(root.ReplaceNodes(
        root.GetAnnotatedNodes(Formatter.Annotation), (_, edited) => edited.WithoutAnnotations(Formatter.Annotation)));

    /// <summary>Code that maps to a Razor file is generated anew with every build; an edit of it would be lost.</summary>
    private static bool IsWrittenElsewhere(Diagnostic diagnostic) => diagnostic.Location.GetMappedLineSpan().HasMappedPath;
}
