using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>
/// The conditionals that a shortened period is an answer of. Where all answers come to say the limit the condition decides
/// nothing any more, and the limit takes the place of the conditional.
/// </summary>
internal sealed class EqualBranches(SaidLimit said)
{
    /// <summary>Whether consent would decide about two equal periods, because something else would be lost with it.</summary>
    public bool WouldStay(ExpressionSyntax value)
    {
        foreach (var conditional in Around(value))
        {
            if (!OthersOf(conditional, value).All(branch => branch is ThrowExpressionSyntax || said.By(branch)))
            {
                return false;
            }

            if (!CanGo(conditional, value))
            {
                return said.IsAboutConsent(conditional);
            }
        }

        return EqualStatements.Around(Outermost(value), said) is { CanGo: false, Choice: var choice } && said.IsAboutConsent(choice);
    }

    /// <summary>Replaces the expressions that decide nothing any more, once the value carries its mark.</summary>
    public void ReplaceExpressions(DocumentEditor editor, ExpressionSyntax value, SyntaxAnnotation mark)
    {
        foreach (var conditional in Around(value))
        {
            if (!CanGo(conditional, value))
            {
                return;
            }

            var limits = BranchesOf(conditional).Select(branch => !branch.Span.Contains(value.Span) && said.By(branch)).ToList();
            editor.ReplaceNode(conditional, (current, _) => Merged((ExpressionSyntax)current, limits, mark));
        }
    }

    /// <summary>The same for statements; afterwards the value's own may be gone.</summary>
    public void ReplaceStatements(DocumentEditor editor, ExpressionSyntax value) =>
        EqualStatements.Around(Outermost(value), said)?.Replace(editor);

    // The answer that was the limit before has the form of its author.
    private static ExpressionSyntax Merged(ExpressionSyntax conditional, List<bool> limits, SyntaxAnnotation mark)
    {
        var branches = BranchesOf(conditional).ToList();
        var areEqual = branches.Count == limits.Count
            && branches.Where((branch, i) => !limits[i] && !SaidLimit.Bare(branch).HasAnnotations(mark.Kind!)).ToList() is [];
        return areEqual
            ? SaidLimit.Bare(branches[Math.Max(limits.IndexOf(true), 0)]).WithTriviaFrom(conditional).WithAdditionalAnnotations(mark)
            : conditional;
    }

    private bool CanGo(ExpressionSyntax conditional, ExpressionSyntax value) =>
        BranchesOf(conditional).All(branch => branch is not ThrowExpressionSyntax)
        && DroppedCondition.LosesNothing(conditional)
        && (said.TypeOf(conditional) is not { } type
            || OthersOf(conditional, value).Append(value).All(branch => SymbolEqualityComparer.Default.Equals(said.TypeOf(branch), type)));

    /// <summary>The largest conditional around a value that goes, or the value itself.</summary>
    public ExpressionSyntax Outermost(ExpressionSyntax value) =>
        Around(value)
            .TakeWhile(conditional => CanGo(conditional, value) && OthersOf(conditional, value).All(said.By))
            .LastOrDefault() ?? value;

    private static IEnumerable<ExpressionSyntax> Around(ExpressionSyntax value)
    {
        for (SyntaxNode inner = value; inner.Parent is { } outer; inner = outer)
        {
            switch (outer)
            {
                case ConditionalExpressionSyntax choice when inner != choice.Condition:
                    yield return choice;
                    break;
                case SwitchExpressionSyntax arms when inner is SwitchExpressionArmSyntax:
                    yield return arms;
                    break;
                case ParenthesizedExpressionSyntax or CastExpressionSyntax:
                case SwitchExpressionArmSyntax arm when inner == arm.Expression:
                    break;
                default:
                    yield break;
            }
        }
    }

    private static IEnumerable<ExpressionSyntax> OthersOf(ExpressionSyntax conditional, ExpressionSyntax value) =>
        BranchesOf(conditional).Where(branch => !branch.Span.Contains(value.Span));

    /// <summary>The answers of a conditional; none of anything else.</summary>
    public static IEnumerable<ExpressionSyntax> BranchesOf(ExpressionSyntax conditional) => conditional switch
    {
        ConditionalExpressionSyntax choice => [choice.WhenTrue, choice.WhenFalse],
        SwitchExpressionSyntax choice => choice.Arms.Select(arm => arm.Expression),
        _ => [],
    };
}
