using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>
/// CONSENT002 in C#: moves an explanation that comes too late, or says before the action what the surface's choices say.
/// Where the surface says nothing there is no fix; a person has to write the explanation.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AcceptExplainedFix() : DocumentFix("CONSENT002", FixTitles.Plain("Explain"))
{
    private protected override FixTitle TitleFor(Diagnostic diagnostic) =>
        diagnostic.AdditionalLocations.Count > 0 ? ExplainAccept.MovingTitle : ExplainAccept.WritingTitle;

    private protected override bool CanFix(SyntaxNode node, SemanticModel model, Diagnostic diagnostic) =>
        EditFor(node, model, diagnostic) is not null;

    private protected override void Apply(DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic) =>
        EditFor(node, editor.SemanticModel, diagnostic)?.Invoke(editor);

    private static Action<SyntaxEditor>? EditFor(SyntaxNode node, SemanticModel model, Diagnostic diagnostic)
    {
        if (diagnostic.AdditionalLocations is [var late, ..])
        {
            return ExplanationMove.For(node, late);
        }

        return diagnostic.Properties.TryGetValue(Evidence.Explanation, out var text) && text is not null
            ? ExplanationElement.For(node, model, text) ?? ExplanationValue.For(node, model, text) ?? ExplanationLink.For(node, model, text)
            : null;
    }
}
