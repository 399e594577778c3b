using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>An <c>if</c> that decides between a shortened period and the same limit, as statements.</summary>
/// <param name="Choice">The <c>if</c>.</param>
/// <param name="Rest">The statement that stays, where it stands within or behind the <c>if</c>.</param>
/// <param name="IsAlone">Whether nothing else depends on it.</param>
internal sealed record EqualStatements(IfStatementSyntax Choice, StatementSyntax? Rest, bool IsAlone)
{
    public bool CanGo =>
        IsAlone
        && DroppedCondition.LosesNothing(Choice)
        && (StaysInPlace || Choice.GetLeadingTrivia().Concat(Choice.GetTrailingTrivia()).All(DroppedCondition.IsBlank))
        && (Choice.Else is not null || Choice.Parent is BlockSyntax);

    /// <summary>Whether a way of the <c>if</c> takes its place, with the comments around it.</summary>
    private bool StaysInPlace => Rest is not null && Choice.Else is not null;

    /// <summary>The <c>if</c> around or before the statement of a value, where its other way says the limit.</summary>
    public static EqualStatements? Around(ExpressionSyntax value, SaidLimit said)
    {
        if (StatementOf(value) is not { } statement)
        {
            return Overwritten(value, said);
        }

        StatementSyntax whole = statement.Parent is BlockSyntax { Parent: IfStatementSyntax or ElseClauseSyntax } block ? block : statement;
        return whole.Parent switch
        {
            IfStatementSyntax { Else: { } otherwise } choice => Between(choice, statement, otherwise.Statement, said),
            ElseClauseSyntax { Parent: IfStatementSyntax choice } => Between(choice, statement, choice.Statement, said),
            IfStatementSyntax choice => Unequal(choice, statement, said),
            _ when Beside(statement, -1) is IfStatementSyntax { Else: null } before && statement is ReturnStatementSyntax =>
                Between(before, statement, before.Statement, said) is { } equal ? equal with { Rest = statement } : null,
            _ => null,
        };
    }

    public void Replace(DocumentEditor editor)
    {
        if (!CanGo)
        {
            return;
        }

        if (StaysInPlace)
        {
            editor.ReplaceNode(Choice, Rest!.WithTriviaFrom(Choice));
            return;
        }

        if (Rest is not null)
        {
            editor.ReplaceNode(Rest, (current, _) => current.WithLeadingTrivia(Choice.GetLeadingTrivia()));
        }

        var startsLine = Choice.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        editor.RemoveNode(Choice, startsLine ? SyntaxRemoveOptions.KeepNoTrivia : SyntaxRemoveOptions.KeepTrailingTrivia);
    }

    private static EqualStatements? Between(IfStatementSyntax choice, StatementSyntax statement, StatementSyntax way, SaidLimit said) =>
        StatementsOf(way).FirstOrDefault(other => IsSameWithLimit(statement, other, said)) is { } same
            ? new(choice, same, HoldOne(choice))
            : null;

    // Without an else, the other way is the return behind it, or what the variable held before.
    private static EqualStatements? Unequal(IfStatementSyntax choice, StatementSyntax statement, SaidLimit said) =>
        statement is ReturnStatementSyntax
            ? Beside(choice, 1) is { } next ? Between(choice, statement, next, said) : null
            : Beside(choice, -1) is LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer.Value: var before } variable] }
                && statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax target } }
                && target.Identifier.ValueText == variable.Identifier.ValueText
                && said.By(before)
                ? new(choice, null, HoldOne(choice))
                : null;

    // What a variable holds at first, where the next statement sets the limit in its place.
    private static EqualStatements? Overwritten(ExpressionSyntax value, SaidLimit said) =>
        value.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax declared } variable }
        && Beside(declared, 1) is IfStatementSyntax { Else: null } choice
        && StatementsOf(choice.Statement) is [ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax target, Right: var set } }]
        && target.Identifier.ValueText == variable.Identifier.ValueText
        && said.By(set)
            ? new(choice, null, IsAlone: true)
            : null;

    private static bool IsSameWithLimit(StatementSyntax statement, StatementSyntax other, SaidLimit said) => (statement, other) switch
    {
        (ReturnStatementSyntax, ReturnStatementSyntax { Expression: { } returned }) => said.By(returned),
        (ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax one }, ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax same }) =>
            SyntaxFactory.AreEquivalent(one.Left, same.Left) && one.IsKind(SyntaxKind.SimpleAssignmentExpression) && same.IsKind(SyntaxKind.SimpleAssignmentExpression)
            && said.By(same.Right),
        _ => false,
    };

    private static StatementSyntax? StatementOf(ExpressionSyntax value) => value.Parent switch
    {
        ReturnStatementSyntax returned => returned,
        AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax assigned } assignment when assignment.Right == value => assigned,
        _ => null,
    };

    private static IReadOnlyList<StatementSyntax> StatementsOf(StatementSyntax way) => way is BlockSyntax block ? [.. block.Statements] : [way];

    private static bool HoldOne(IfStatementSyntax choice) =>
        StatementsOf(choice.Statement).Count == 1 && (choice.Else is null || StatementsOf(choice.Else.Statement).Count == 1);

    private static StatementSyntax? Beside(StatementSyntax statement, int step) =>
        statement.Parent is BlockSyntax { Statements: var all } && all.IndexOf(statement) + step is var i && i >= 0 && i < all.Count ? all[i] : null;
}
