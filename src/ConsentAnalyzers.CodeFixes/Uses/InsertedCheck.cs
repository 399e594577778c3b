using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.CodeFixes.Uses;

/// <summary>
/// A check as the code around it would be written: its line ends, its indentation, its comments where they are. It is written as
/// text, so that no formatter takes its spaces for its own.
/// </summary>
internal sealed class InsertedCheck
{
    private const string OneStep = "    ";

    private readonly StatementSyntax _statement;
    private readonly string _indent;
    private readonly string _step;
    private readonly string _end;

    private InsertedCheck(StatementSyntax statement, string indent, string step, string end)
    {
        (_statement, _indent, _step, _end) = (statement, indent, step, end);
    }

    private bool IsOnItsOwnLine => StartsLine(_statement.GetFirstToken());

    public static InsertedCheck Beside(StatementSyntax statement)
    {
        var indent = IndentOf(statement);
        var outer = statement.Parent is { } parent ? IndentOf(parent) : "";
        var step = indent.Length > outer.Length && indent.StartsWith(outer, StringComparison.Ordinal) ? indent.Substring(outer.Length) : OneStep;
        var first = statement.SyntaxTree.GetText().Lines[0];
        var end = first.Text!.ToString(new(first.End, first.EndIncludingLineBreak - first.End));
        return new(statement, indent, step, end.Length > 0 ? end : "\n");
    }

    /// <summary>The statement, run only where the check says yes.</summary>
    public StatementSyntax Around(ExpressionSyntax check)
    {
        // In braces, so that no "else" takes the check for its own.
        var written = _statement.Parent is not (BlockSyntax or SwitchSectionSyntax) ? $"{{ if ({check}) {_statement} }}"
            : IsOnItsOwnLine ? $"if ({check}){_end}{Braces(Indented().ToFullString().TrimEnd())}"
            : $"if ({check}) {_statement}";
        return SyntaxFactory.ParseStatement(written)
            .WithLeadingTrivia(_statement.GetLeadingTrivia())
            .WithTrailingTrivia(IsOnItsOwnLine && _statement.Parent is BlockSyntax or SwitchSectionSyntax ? EndOfLine() : _statement.GetTrailingTrivia());
    }

    /// <summary>What leaves where the check says no.</summary>
    public StatementSyntax Before(ExpressionSyntax check, string leaving) => SyntaxFactory
        .ParseStatement(IsOnItsOwnLine ? $"if ({Not(check)}){_end}{Braces(_indent + _step + leaving)}" : $"if ({Not(check)}) {leaving}")
        .WithLeadingTrivia(_statement.GetLeadingTrivia())
        .WithTrailingTrivia(IsOnItsOwnLine ? EndOfLine() : SyntaxFactory.TriviaList(SyntaxFactory.Space));

    /// <summary>What follows the inserted check, after an empty line.</summary>
    public StatementSyntax After() => IsOnItsOwnLine
        ? _statement.WithLeadingTrivia(SyntaxFactory.ParseLeadingTrivia(_end + _indent))
        : _statement.WithLeadingTrivia();

    private static string Not(ExpressionSyntax check) => check is BinaryExpressionSyntax equal
        ? equal.WithOperatorToken(SyntaxFactory.Token(SyntaxKind.ExclamationEqualsToken).WithTriviaFrom(equal.OperatorToken)).ToString()
        : $"!{check}";

    private string Braces(string inner) => $"{_indent}{{{_end}{inner}{_end}{_indent}}}";

    private SyntaxTriviaList EndOfLine() => SyntaxFactory.ParseTrailingTrivia(_end);

    /// <summary>The further lines of a statement move with its first; what stands in a text stays.</summary>
    private StatementSyntax Indented()
    {
        var statement = _statement.WithLeadingTrivia(SyntaxFactory.Whitespace(_indent + _step));
        return statement.ReplaceTokens(
            statement.DescendantTokens().Skip(1).Where(token => token.LeadingTrivia.FirstOrDefault().IsKind(SyntaxKind.WhitespaceTrivia) && StartsLine(token)),
            (_, token) => token.WithLeadingTrivia(token.LeadingTrivia.Replace(
                token.LeadingTrivia[0], SyntaxFactory.Whitespace(_step + token.LeadingTrivia[0].ToString()))));
    }

    private static bool StartsLine(SyntaxToken token) => token.GetPreviousToken().TrailingTrivia.LastOrDefault().IsKind(SyntaxKind.EndOfLineTrivia);

    private static string IndentOf(SyntaxNode node)
    {
        var line = node.SyntaxTree.GetText().Lines.GetLineFromPosition(node.SpanStart).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }
}
