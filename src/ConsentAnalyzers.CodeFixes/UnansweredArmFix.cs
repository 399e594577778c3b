using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Vocabulary;
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
        IsNull(unanswered.Pattern) || StaysAChoice(unanswered, model) || YesOf(unanswered, model) is not null;

    /// <summary>Rewrites both arms where the one for everybody else also was the one for those who agreed; false where turning its value off is enough.</summary>
    public static bool TryRewrite(DocumentEditor editor, SwitchExpressionArmSyntax unanswered)
    {
        if (IsNull(unanswered.Pattern) || StaysAChoice(unanswered, editor.SemanticModel) || YesOf(unanswered, editor.SemanticModel) is not { } yes)
        {
            return false;
        }

        var arms = ((SwitchExpressionSyntax)unanswered.Parent!).Arms;
        Rewrite(editor, arms[0], SyntaxFactory.ConstantPattern(yes), SyntaxKind.TrueLiteralExpression);
        Rewrite(editor, arms[1], SyntaxFactory.DiscardPattern(), SyntaxKind.FalseLiteralExpression);
        return true;
    }

    private static void Rewrite(DocumentEditor editor, SwitchExpressionArmSyntax arm, PatternSyntax pattern, SyntaxKind value) =>
        editor.ReplaceNode(arm, arm
            .WithPattern(pattern.WithTriviaFrom(arm.Pattern))
            .WithExpression(Literal(value).WithTriviaFrom(arm.Expression)));

    private static bool StaysAChoice(SwitchExpressionArmSyntax unanswered, SemanticModel model)
    {
        var others = ((SwitchExpressionSyntax)unanswered.Parent!).Arms.Where(arm => arm != unanswered && OffValue.IsOn(arm.Expression, model)).ToList();
        return others.Count > 0
            && others.All(arm => arm.Pattern is ConstantPatternSyntax { Expression: var answer } && (OffValue.IsOn(answer, model) || SaysYes(answer)));
    }

    /// <summary>What those answer who agree, where one arm is for no and one for everything else.</summary>
    private static ExpressionSyntax? YesOf(SwitchExpressionArmSyntax unanswered, SemanticModel model)
    {
        var choice = (SwitchExpressionSyntax)unanswered.Parent!;
        if (choice.Arms.Count != 2
            || !unanswered.Expression.IsKind(SyntaxKind.TrueLiteralExpression)
            || choice.Arms.FirstOrDefault(arm => arm != unanswered) is not { WhenClause: null, Expression.RawKind: (int)SyntaxKind.FalseLiteralExpression, Pattern: var refused })
        {
            return null;
        }

        return model.GetTypeInfo(choice.GoverningExpression).Type?.Unwrap() switch
        {
            { SpecialType: SpecialType.System_Boolean } => Literal(SyntaxKind.TrueLiteralExpression),
            { TypeKind: TypeKind.Enum } answers when refused is ConstantPatternSyntax { Expression: MemberAccessExpressionSyntax no } =>
                answers.GetMembers().Where(member => ConsentStates.IsGrant(member.Name)).ToList() is [var yes] ? no.WithName(SyntaxFactory.IdentifierName(yes.Name)) : null,
            _ => null,
        };
    }

    private static bool SaysYes(ExpressionSyntax answer) => answer is LiteralExpressionSyntax { Token.Value: string text }
        ? Role.YesAnswers.Has(text.ToLowerInvariant())
        : ConsentStates.IsGrant(Names.In(answer));

    private static bool IsNull(PatternSyntax pattern) => pattern is ConstantPatternSyntax { Expression: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } };

    private static LiteralExpressionSyntax Literal(SyntaxKind kind) => SyntaxFactory.LiteralExpression(kind);
}
