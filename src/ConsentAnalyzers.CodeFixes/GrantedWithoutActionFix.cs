using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>CONSENT006 in C#: a missing decision counts as a no, and an accept stores the choice beside it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GrantedWithoutActionFix))]
public sealed class GrantedWithoutActionFix() : DocumentFix("CONSENT006", AskThePerson.Title)
{
    private protected override FixTitle TitleFor(Diagnostic diagnostic) => AskThePerson.TitleOf(AllowedBy(diagnostic));

    private protected override bool CanFix(SyntaxNode node, SemanticModel model, Diagnostic diagnostic) =>
        node is ExpressionSyntax value && Instead(value, model, diagnostic) is not null;

    private protected override void Apply(DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic)
    {
        if (node is not ExpressionSyntax value || Instead(value, editor.SemanticModel, diagnostic) is not { } instead)
        {
            return;
        }

        if (value.Parent is not SwitchExpressionArmSyntax arm || !UnansweredArmFix.TryRewrite(editor, arm))
        {
            editor.ReplaceNode(value, instead.WithTriviaFrom(value));
        }
    }

    private static ExpressionSyntax? Instead(ExpressionSyntax value, SemanticModel model, Diagnostic diagnostic) => AllowedBy(diagnostic) switch
    {
        null => null,
        GrantedWithoutAction.No => value.Parent is SwitchExpressionArmSyntax arm && !UnansweredArmFix.CanFix(arm, model) ? null : value is InvocationExpressionSyntax ? null : OffValue.For(value, model),
        var choice => ChoiceFor(value, SyntaxFactory.ParseExpression(choice), model),
    };

    /// <summary>The choice, where it is in sight and is a flag as the granted value is; a choice that is stored into itself mends nothing.</summary>
    private static ExpressionSyntax? ChoiceFor(ExpressionSyntax value, ExpressionSyntax choice, SemanticModel model) =>
        model.GetTypeInfo(value).Type is { SpecialType: SpecialType.System_Boolean }
        && model.GetSpeculativeTypeInfo(value.SpanStart, choice, SpeculativeBindingOption.BindAsExpression).Type is { SpecialType: SpecialType.System_Boolean }
        && !(value.Parent is AssignmentExpressionSyntax { Left: var target } && IsSame(target, choice, model))
            ? choice
            : null;

    private static bool IsSame(ExpressionSyntax target, ExpressionSyntax choice, SemanticModel model) =>
        SymbolEqualityComparer.Default.Equals(
            model.GetSymbolInfo(target).Symbol, model.GetSpeculativeSymbolInfo(target.SpanStart, choice, SpeculativeBindingOption.BindAsExpression).Symbol)
        && target.ToString().Replace("this.", "").EndsWith(choice.ToString(), StringComparison.Ordinal);

    private static string? AllowedBy(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(Evidence.Allowed, out var allowed) ? allowed : null;
}
