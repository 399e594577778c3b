using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.CodeFixes.Uses;

/// <summary>A check as the code around it would be written: its line ends, its indentation, its comments where they are.</summary>
internal sealed class InsertedCheck
{
    private const string OneStep = "    ";

    private readonly string _indent;
    private readonly string _step;
    private readonly SyntaxTrivia _end;

    private InsertedCheck(string indent, string step, SyntaxTrivia end)
    {
        (_indent, _step, _end) = (indent, step, end);
    }

    public static InsertedCheck Beside(StatementSyntax statement)
    {
        var indent = IndentOf(statement);
        var outer = statement.Parent is { } parent ? IndentOf(parent) : "";
        var step = indent.Length > outer.Length && indent.StartsWith(outer, StringComparison.Ordinal) ? indent.Substring(outer.Length) : OneStep;
        var end = statement.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return new(indent, step, end.IsKind(SyntaxKind.EndOfLineTrivia) ? end : SyntaxFactory.LineFeed);
    }

    /// <summary>The statement, run only where the check says yes.</summary>
    public StatementSyntax Around(StatementSyntax statement, ExpressionSyntax check)
    {
        if (statement.Parent is not (BlockSyntax or SwitchSectionSyntax))
        {
            // In braces, so that no "else" takes the check for its own.
            return SyntaxFactory.Block(
                    SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithTrailingTrivia(SyntaxFactory.Space),
                    SyntaxFactory.SingletonList<StatementSyntax>(InLine(check, statement.WithoutTrivia())),
                    SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithLeadingTrivia(SyntaxFactory.Space))
                .WithTriviaFrom(statement);
        }

        if (!StartsLine(statement.GetFirstToken()))
        {
            return InLine(check, statement.WithoutTrivia()).WithTriviaFrom(statement);
        }

        var inner = Indented(statement.WithLeadingTrivia(SyntaxFactory.Whitespace(_indent + _step)));
        var trailing = statement.GetTrailingTrivia();
        return If(check, inner.WithTrailingTrivia(trailing.LastOrDefault().IsKind(SyntaxKind.EndOfLineTrivia) ? trailing : trailing.Add(_end)))
            .WithLeadingTrivia(statement.GetLeadingTrivia());
    }

    /// <summary>What leaves where the check says no.</summary>
    public IfStatementSyntax Before(StatementSyntax statement, ExpressionSyntax check, StatementSyntax leaving)
    {
        var negated = Not(check);
        return !StartsLine(statement.GetFirstToken())
            ? InLine(negated, leaving).WithLeadingTrivia(statement.GetLeadingTrivia()).WithTrailingTrivia(SyntaxFactory.Space)
            : If(negated, leaving.WithLeadingTrivia(SyntaxFactory.Whitespace(_indent + _step)).WithTrailingTrivia(_end))
                .WithLeadingTrivia(statement.GetLeadingTrivia());
    }

    /// <summary>What follows the inserted check, after an empty line.</summary>
    public StatementSyntax After(StatementSyntax statement) =>
        StartsLine(statement.GetFirstToken()) ? statement.WithLeadingTrivia(_end, SyntaxFactory.Whitespace(_indent)) : statement.WithLeadingTrivia();

    private static IfStatementSyntax InLine(ExpressionSyntax condition, StatementSyntax then) => SyntaxFactory.IfStatement(
        SyntaxFactory.Token(SyntaxKind.IfKeyword).WithTrailingTrivia(SyntaxFactory.Space),
        SyntaxFactory.Token(SyntaxKind.OpenParenToken),
        condition,
        SyntaxFactory.Token(SyntaxKind.CloseParenToken).WithTrailingTrivia(SyntaxFactory.Space),
        then,
        @else: null);

    private static ExpressionSyntax Not(ExpressionSyntax check) => check is BinaryExpressionSyntax equal
        ? equal.WithOperatorToken(SyntaxFactory.Token(SyntaxKind.ExclamationEqualsToken))
        : SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, check);

    private IfStatementSyntax If(ExpressionSyntax condition, StatementSyntax then) => SyntaxFactory.IfStatement(
        SyntaxFactory.Token(SyntaxKind.IfKeyword).WithTrailingTrivia(SyntaxFactory.Space),
        SyntaxFactory.Token(SyntaxKind.OpenParenToken),
        condition,
        SyntaxFactory.Token(SyntaxKind.CloseParenToken).WithTrailingTrivia(_end),
        SyntaxFactory.Block(
            SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(SyntaxFactory.Whitespace(_indent)).WithTrailingTrivia(_end),
            SyntaxFactory.SingletonList(then),
            SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithLeadingTrivia(SyntaxFactory.Whitespace(_indent)).WithTrailingTrivia(_end)),
        @else: null);

    /// <summary>The further lines of a statement move with its first; what stands in a text stays.</summary>
    private StatementSyntax Indented(StatementSyntax statement) => statement.ReplaceTokens(
        statement.DescendantTokens().Skip(1).Where(token => token.LeadingTrivia.FirstOrDefault().IsKind(SyntaxKind.WhitespaceTrivia) && StartsLine(token)),
        (_, token) => token.WithLeadingTrivia(token.LeadingTrivia.Replace(
            token.LeadingTrivia[0], SyntaxFactory.Whitespace(_step + token.LeadingTrivia[0].ToString()))));

    private static bool StartsLine(SyntaxToken token) => token.GetPreviousToken().TrailingTrivia.LastOrDefault().IsKind(SyntaxKind.EndOfLineTrivia);

    private static string IndentOf(SyntaxNode node)
    {
        var line = node.SyntaxTree.GetText().Lines.GetLineFromPosition(node.SpanStart).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }
}
