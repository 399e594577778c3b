using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Grants;

/// <summary>
/// Recognises code that runs although no person does anything: what stores a grant there, stores one that nobody gave. The nearest
/// circumstance counts, unless a person's own action or answer is around it.
/// </summary>
internal static class Unasked
{
    /// <summary>The occasion on which code runs without anybody's action; null where a person may have acted.</summary>
    public static Occasion? OccasionOf(SyntaxNode code) =>
        GrantProof.IsBeside(code) ? null : OccasionWithin(code, int.MaxValue) is { } occasion and not Occasion.PersonsAction ? occasion : null;

    /// <summary>The same with a person's action told apart from what is not known.</summary>
    public static Occasion? OccasionWithin(SyntaxNode code, int calls)
    {
        Occasion? nearest = null;
        for (var (node, parent) = (code, code.Parent); parent is not null; (node, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                case MethodDeclarationSyntax method:
                    return Decide(nearest, calls == int.MaxValue ? Runner.Behind(method) : null, method.Identifier.ValueText);
                case LocalFunctionStatementSyntax local when Runner.Named(local.Identifier.ValueText) is { } runner:
                    return Decide(nearest, runner, "");
                case AnonymousFunctionExpressionSyntax lambda when Runner.OfHanded(lambda) is { } runner:
                    return Decide(nearest, runner, "");
                case BaseTypeDeclarationSyntax or BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or CompilationUnitSyntax:
                    return nearest;
            }

            if (Around(node, parent) is { } occasion)
            {
                if (occasion == Occasion.PersonsAction)
                {
                    return occasion;
                }

                nearest ??= occasion;
            }
        }

        return nearest;
    }

    private static Occasion? Decide(Occasion? nearest, Occasion? runner, string method) =>
        runner == Occasion.PersonsAction ? runner
        : nearest == Occasion.MissingDecision && runner is null && StoresWhatItIsGiven(method) ? Occasion.PersonsAction
        : nearest ?? runner;

    /// <summary>A method that stores a decision makes the record where there is none.</summary>
    private static bool StoresWhatItIsGiven(string method)
    {
        var words = Words.In(method);
        return Toggles.PersonsAction.NamesAction(method) || Role.StoreVerbs.Starts(words) || Role.GrantVerbs.Starts(words);
    }

    private static Occasion? Around(SyntaxNode node, SyntaxNode parent) => parent switch
    {
        CatchClauseSyntax => Occasion.Failure,
        IfStatementSyntax branch when node != branch.Condition => Circumstance.OccasionWhere(branch.Condition, holds: node == branch.Statement),
        ConditionalExpressionSyntax choice when node != choice.Condition => Circumstance.OccasionWhere(choice.Condition, holds: node == choice.WhenTrue),
        WhileStatementSyntax loop when node == loop.Statement => OfLoop(loop.Condition),
        CommonForEachStatementSyntax loop when node == loop.Statement => OfSource(loop.Expression),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var source } } } when node is LambdaExpressionSyntax => OfSource(source),
        SwitchSectionSyntax section => OfLabels(section.Labels),
        SwitchExpressionArmSyntax arm => OfLabel(arm.Pattern),
        BlockSyntax block => OfStatementsBefore(block.Statements, node),
        _ => null,
    };

    private static Occasion? OfLoop(ExpressionSyntax condition) =>
        Waits(condition) ? Occasion.Timer : IsHandedOn(condition) ? Occasion.PersonsAction : Circumstance.OccasionWhere(condition, holds: true);

    /// <summary><c>users.Where(user => user.Accepted)</c> are people who answered, and so are <c>acceptedUsers</c>.</summary>
    private static Occasion? OfSource(ExpressionSyntax source)
    {
        if (IsHandedOn(source))
        {
            return Occasion.PersonsAction;
        }

        return HoldsWhoAnswered(source) || (FiltersOf(source).Count == 0 && Said.In(source) is { IsAnswer: true, IsNegated: false }) ? Occasion.PersonsAction : null;
    }

    /// <summary>Whether code filters by what somebody answered.</summary>
    public static bool HoldsWhoAnswered(ExpressionSyntax source) =>
        FiltersOf(source).Any(filter => Circumstance.OccasionWhere(filter, holds: true) == Occasion.PersonsAction);

    /// <summary>Whether a lambda runs for each of those who answered: <c>users.Where(user => user.Accepted).ToList().ForEach(…)</c>.</summary>
    public static bool IsForWhoAnswered(SyntaxNode lambda) =>
        lambda.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var source } } }
        && HoldsWhoAnswered(source);

    private static List<ExpressionSyntax> FiltersOf(ExpressionSyntax source) =>
        source.DescendantNodesAndSelf().OfType<LambdaExpressionSyntax>().Select(lambda => lambda.ExpressionBody).OfType<ExpressionSyntax>().ToList();

    private static Occasion? OfLabels(SyntaxList<SwitchLabelSyntax> labels)
    {
        foreach (var label in labels)
        {
            if (OfLabel(label) is { } occasion)
            {
                return occasion;
            }
        }

        return null;
    }

    private static Occasion? OfLabel(SyntaxNode label) => Said.In(label) switch
    {
        { HasLeft: true } => Occasion.Dismissal,
        { IsAnswer: true } => Occasion.PersonsAction,
        _ => label.DescendantTokens().Any(token => token.IsKind(SyntaxKind.TrueKeyword)) ? Occasion.PersonsAction : null,
    };

    /// <summary>What an earlier <c>if (…) return;</c> lets through, or a wait lets pass.</summary>
    private static Occasion? OfStatementsBefore(SyntaxList<StatementSyntax> statements, SyntaxNode before)
    {
        Occasion? found = null;
        foreach (var statement in statements)
        {
            if (statement == before)
            {
                break;
            }

            var occasion = statement switch
            {
                IfStatementSyntax { Else: null } guard when Toggles.PersonsAction.Leaves(guard.Statement) => Circumstance.OccasionWhere(guard.Condition, holds: false),
                ExpressionStatementSyntax or YieldStatementSyntax when Waits(statement) => Occasion.Timer,
                _ => null,
            };
            if (occasion == Occasion.PersonsAction)
            {
                return occasion;
            }

            found = occasion ?? found;
        }

        return found;
    }

    /// <summary>Whether code waits for time to pass.</summary>
    public static bool Waits(SyntaxNode code) => code.DescendantTokens().Any(token =>
        token.ValueText is "Delay" or "WaitForNextTickAsync" or "WaitForSeconds" or "WaitForSecondsRealtime"
        || (token.ValueText == "Sleep" && token.GetPreviousToken().GetPreviousToken().ValueText == nameof(Thread)));

    private static bool IsHandedOn(SyntaxNode code) =>
        code.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && Runner.HandsOn(token.ValueText));
}
