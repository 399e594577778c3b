using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace ConsentAnalyzers.CodeFixes.Uses;

/// <summary>CONSENT005: the use runs only where the check says yes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CheckAroundUseFix))]
public sealed class CheckAroundUseFix() : UseFix(FixTitles.Changing("CheckAroundUse"))
{
    private protected override bool CanFix(SyntaxNode node, SemanticModel model, Diagnostic diagnostic) =>
        Asked(node, model, diagnostic) is ({ Statement: ExpressionStatementSyntax statement }, _)
        && statement.Parent is not GlobalStatementSyntax
        && !statement.DescendantNodes().Any(part => part is DeclarationExpressionSyntax or SingleVariableDesignationSyntax);

    private protected override void Apply(DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic)
    {
        if (Asked(node, editor.SemanticModel, diagnostic) is ({ Statement: { } statement }, var check))
        {
            editor.ReplaceNode(statement, InsertedCheck.Beside(statement).Around(check));
        }
    }
}
