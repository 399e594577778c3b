using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace ConsentAnalyzers.CodeFixes.Uses;

/// <summary>CONSENT005: whoever did not consent is left before the use.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReturnBeforeUseFix))]
public sealed class ReturnBeforeUseFix() : UseFix(FixTitles.Changing("ReturnBeforeUse"))
{
    private protected override bool CanFix(SyntaxNode node, SemanticModel model, Diagnostic diagnostic) =>
        Asked(node, model, diagnostic) is ({ Statement: { Parent: BlockSyntax or SwitchSectionSyntax } } site, _) && site.Leaving(model) is not null;

    private protected override void Apply(DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic)
    {
        if (Asked(node, editor.SemanticModel, diagnostic) is ({ Statement: { } statement } site, var check)
            && site.Leaving(editor.SemanticModel) is { } leaving)
        {
            var inserted = InsertedCheck.Beside(statement);
            editor.InsertBefore(statement, inserted.Before(check, leaving));
            editor.ReplaceNode(statement, inserted.After());
        }
    }
}
