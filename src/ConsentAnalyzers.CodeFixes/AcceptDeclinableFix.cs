using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>CONSENT004 in C#: adds the decline that a dialog, builder, list, type or enum has a place for beside its accept.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AcceptDeclinableFix() : DocumentFix("CONSENT004", AddDecline.Title)
{
    private protected override FixTitle TitleFor(Diagnostic diagnostic) => AddDecline.TitleFor(CaptionIn(diagnostic));

    private protected override bool CanFix(SyntaxNode node, SemanticModel model, Diagnostic diagnostic) =>
        EditFor(node, model, diagnostic) is not null;

    private protected override void Apply(DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic) =>
        EditFor(node, editor.SemanticModel, diagnostic)?.Invoke(editor);

    private static Action<SyntaxEditor>? EditFor(SyntaxNode node, SemanticModel model, Diagnostic diagnostic) =>
        DeclineMember.For(node) ?? (CaptionIn(diagnostic) is { } caption ? Saying(caption, node, model) : null);

    private static Action<SyntaxEditor>? Saying(string caption, SyntaxNode node, SemanticModel model) =>
        DeclineMember.For(node, caption) ?? DeclineValue.For(node, model, caption)
        ?? DeclineArgument.For(node, model, caption) ?? DeclineItem.For(node, model, caption);

    private static string? CaptionIn(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(Evidence.Decline, out var caption) ? caption : null;
}
