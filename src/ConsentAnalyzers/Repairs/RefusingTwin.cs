using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Repairs;

/// <summary>
/// What runs on a decline, made from what runs on the accept: it stores false where that stores true, and closes as that
/// closes. Where anything else happens, only a person knows what a refusal does.
/// </summary>
internal sealed class RefusingTwin(ChoiceWords choices)
{
    /// <summary>More than any handler holds that does nothing else.</summary>
    private const int MostStatements = 12;

    /// <summary>"on" and "yes" stand in many names.</summary>
    private const int ShortestState = 3;

    /// <summary>The twin of a lambda, block or expression; null where there is none.</summary>
    public TNode? Of<TNode>(TNode accepting)
        where TNode : SyntaxNode
    {
        var deeds = DeedsOf(accepting);
        if (deeds.Count is 0 or > MostStatements || deeds.Exists(deed => deed is null))
        {
            return null;
        }

        var grants = deeds.Select(deed => GrantIn(deed!)).ToList();
        return grants.Exists(grant => grant is not null) && !deeds.Where((deed, i) => grants[i] is null && !IsNeutral(deed!)).Any()
            ? accepting.ReplaceNodes(
                grants.Where(grant => grant is not null).Select(grant => grant!),
                (_, grant) => SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression).WithTriviaFrom(grant))
            : null;
    }

    private static List<ExpressionSyntax?> DeedsOf(SyntaxNode accepting) => accepting switch
    {
        BlockSyntax block => [.. block.Statements.Select(statement => (statement as ExpressionStatementSyntax)?.Expression)],
        ParenthesizedExpressionSyntax { Expression: var inner } => DeedsOf(inner),
        LambdaExpressionSyntax { Body: BlockSyntax block } => DeedsOf(block),
        LambdaExpressionSyntax { Body: ExpressionSyntax body } => [body],
        ExpressionSyntax expression => [expression],
        _ => [null],
    };

    /// <summary>The <c>true</c> that grants: what a consent is set to, or is handed on as.</summary>
    private LiteralExpressionSyntax? GrantIn(ExpressionSyntax deed) => Unawaited(deed) switch
    {
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: var target, Right: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } grant }
            when Grants(target.ToString()) => grant,
        InvocationExpressionSyntax call when call.ArgumentList.Arguments.Select(argument => argument.Expression).OfType<LiteralExpressionSyntax>()
            .Where(literal => literal.IsKind(SyntaxKind.TrueLiteralExpression)).ToList() is [var grant] && Grants(call.ToString()) => grant,
        _ => null,
    };

    /// <summary>Whether it is done whatever the answer is: it closes, saves or goes on, and speaks of no consent.</summary>
    private bool IsNeutral(ExpressionSyntax deed) => !Grants(deed.ToString()) && Unawaited(deed) switch
    {
        AssignmentExpressionSyntax { Right: LiteralExpressionSyntax } => true,
        InvocationExpressionSyntax { Expression: var called } => Role.NeutralDeeds.IsIn(Words.In(called.ToString())),
        _ => false,
    };

    private bool Grants(string code) =>
        Words.In(code) is var words
        && (Role.AcceptVerbs.IsIn(words) || words.Any(word => word.Length > ShortestState && Role.Granted.Has(word)) || choices.TopicsIn(code) != Topic.None || choices.SpeaksOfConsent(code));

    private static ExpressionSyntax Unawaited(ExpressionSyntax deed) => deed is AwaitExpressionSyntax { Expression: var awaited } ? awaited : deed;
}
