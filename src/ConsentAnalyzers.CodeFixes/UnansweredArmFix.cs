using ConsentAnalyzers.Reading.CSharp.Toggles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>
/// Turns the arm of a switch off that holds where nobody answered. Somebody can still turn the choice on, and only they;
/// <c>{ false => false, _ => true }</c> becomes <c>{ true => true, _ => false }</c>.
/// </summary>
internal static class UnansweredArmFix
{
    public static bool CanFix(SwitchExpressionArmSyntax unanswered, SemanticModel model) =>
        IsNull(unanswered.Pattern) || StaysAChoice(unanswered, model) || IsYesOrNo((SwitchExpressionSyntax)unanswered.Parent!, unanswered, model);

    /// <summary>Rewrites both arms where the one for everybody else also was the one for those who agreed; false where turning its value off is enough.</summary>
    public static bool TryRewrite(DocumentEditor editor, SwitchExpressionArmSyntax unanswered)
    {
        var choice = (SwitchExpressionSyntax)unanswered.Parent!;
        if (IsNull(unanswered.Pattern) || StaysAChoice(unanswered, editor.SemanticModel) || !IsYesOrNo(choice, unanswered, editor.SemanticModel))
        {
            return false;
        }

        Rewrite(editor, choice.Arms[0], SyntaxFactory.ConstantPattern(Literal(SyntaxKind.TrueLiteralExpression)), SyntaxKind.TrueLiteralExpression);
        Rewrite(editor, choice.Arms[1], SyntaxFactory.DiscardPattern(), SyntaxKind.FalseLiteralExpression);
        return true;
    }

    private static void Rewrite(DocumentEditor editor, SwitchExpressionArmSyntax arm, PatternSyntax pattern, SyntaxKind value) =>
        editor.ReplaceNode(arm, arm
            .WithPattern(pattern.WithTriviaFrom(arm.Pattern))
            .WithExpression(Literal(value).WithTriviaFrom(arm.Expression)));

    private static bool StaysAChoice(SwitchExpressionArmSyntax unanswered, SemanticModel model)
    {
        var others = ((SwitchExpressionSyntax)unanswered.Parent!).Arms.Where(arm => arm != unanswered && IsOn(arm.Expression, model)).ToList();
        return others.Count > 0
            && others.All(arm => arm.Pattern is ConstantPatternSyntax { Expression: var answer } && IsOn(answer, model));
    }

    /// <summary>Whether a flag that may be missing is asked, and there is one arm for no and one for everything else.</summary>
    private static bool IsYesOrNo(SwitchExpressionSyntax choice, SwitchExpressionArmSyntax unanswered, SemanticModel model) =>
        choice.Arms.Count == 2
        && unanswered.Expression.IsKind(SyntaxKind.TrueLiteralExpression)
        && choice.Arms.All(arm => arm is { WhenClause: null, Expression: LiteralExpressionSyntax })
        && choice.Arms.Any(arm => arm.Expression.IsKind(SyntaxKind.FalseLiteralExpression))
        && model.GetTypeInfo(choice.GoverningExpression).Type is INamedTypeSymbol
        {
            OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [{ SpecialType: SpecialType.System_Boolean }],
        };

    private static bool IsNull(PatternSyntax pattern) => pattern is ConstantPatternSyntax { Expression: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } };

    private static bool IsOn(ExpressionSyntax value, SemanticModel model) =>
        OnText.MayBeOn(value) && model.GetOperation(value) is { } operation && StartingValue.Fold(operation) is not null;

    private static LiteralExpressionSyntax Literal(SyntaxKind kind) => SyntaxFactory.LiteralExpression(kind);
}
