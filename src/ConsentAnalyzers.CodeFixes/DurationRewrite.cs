using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>Writes a limit the way that the source wrote the longer duration; null where that way cannot say it.</summary>
/// <param name="limit">The limit.</param>
/// <param name="unit">What a bare number counts.</param>
/// <param name="timeSpan">What the source calls <see cref="TimeSpan"/> there.</param>
internal sealed class DurationRewrite(TimeSpan limit, DurationUnit? unit, string timeSpan = "TimeSpan")
{
    public ExpressionSyntax? Of(ExpressionSyntax written) => written switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } text => Text(text.Token.ValueText),
        _ when unit is { } counted => Number(written, counted),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax method } call => Call(call, method),
        BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } creation => Creation(creation, arguments),
        IdentifierNameSyntax or MemberAccessExpressionSyntax or BinaryExpressionSyntax =>
            SyntaxFactory.ParseExpression($"{timeSpan}.{Named(DurationUnit.Days, "From")}"),
        _ => null,
    };

    private ExpressionSyntax? Text(string text) =>
        DurationForm.Of(text, unit, limit) is { } shorter
            ? SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(shorter))
            : null;

    private ExpressionSyntax? Number(ExpressionSyntax written, DurationUnit counted)
    {
        if (counted.WholeIn(limit) is not { } count)
        {
            return null;
        }

        var literal = written.DescendantTokens().FirstOrDefault(token => token.RawKind == (int)SyntaxKind.NumericLiteralToken).Text ?? "";
        var suffix = literal.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? "" : literal.TrimStart("0123456789._".ToCharArray());
        var negative = written is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } ? "-" : "";
        return SyntaxFactory.ParseExpression($"{negative}{count}{(literal.Contains('.') ? ".0" : "")}{suffix}");
    }

    private ExpressionSyntax? Call(InvocationExpressionSyntax call, MemberAccessExpressionSyntax method)
    {
        var name = method.Name.Identifier.ValueText;
        if (UnitAfter("From", name) is { } from)
        {
            // What stays as it is keeps its lines and comments.
            return from.WholeIn(limit) is { } count && call.ArgumentList.Arguments is [{ Expression: var said }]
                ? call.ReplaceNode(said, SyntaxFactory.ParseExpression(FormattableString.Invariant($"{count}")).WithTriviaFrom(said))
                : Renamed(method.Expression, Named(from, "From"));
        }

        var prefix = UnitAfter("Add", name) is not null ? "Add" : "Plus";
        if (UnitAfter(prefix, name) is null)
        {
            return null;
        }

        // A chain that adds years and then months becomes one call.
        var start = method.Expression;
        while (start is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax earlier }
            && UnitAfter(prefix, earlier.Name.Identifier.ValueText) is not null)
        {
            start = earlier.Expression;
        }

        var back = call.ArgumentList.Arguments is [{ Expression: PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } }];
        return Renamed(start, Named(DurationUnit.Days, prefix, back ? "-" : ""));
    }

    private ExpressionSyntax? Creation(BaseObjectCreationExpressionSyntax creation, ArgumentListSyntax arguments)
    {
        var numbers = arguments.Arguments.Count switch
        {
            3 when DurationUnit.Hours.WholeIn(limit) is { } hours => $"({hours}, 0, 0)",
            4 => $"({limit.Days}, {limit.Hours}, {limit.Minutes}, {limit.Seconds})",
            5 => $"({limit.Days}, {limit.Hours}, {limit.Minutes}, {limit.Seconds}, 0)",
            1 => $"({limit.Ticks})",
            _ => null,
        };
        return numbers is null
            ? null
            : creation.ReplaceNode(arguments, SyntaxFactory.ParseArgumentList(numbers).WithTriviaFrom(arguments));
    }

    private static ExpressionSyntax Renamed(ExpressionSyntax start, string call) =>
        SyntaxFactory.ParseExpression($"{start.WithoutTrivia().ToFullString()}.{call}");

    // The unit of the source where it can say the limit; whole days otherwise, or what is smaller.
    private string Named(DurationUnit counted, string prefix, string sign = "")
    {
        DurationUnit[] candidates = [counted, DurationUnit.Days, DurationUnit.Hours, DurationUnit.Minutes, DurationUnit.Seconds];
        var said = candidates.First(candidate => candidate.WholeIn(limit) is not null || candidate == DurationUnit.Seconds);
        return FormattableString.Invariant($"{prefix}{said}({sign}{said.WholeIn(limit) ?? (long)limit.TotalSeconds})");
    }

    private static DurationUnit? UnitAfter(string prefix, string name) =>
        name.StartsWith(prefix, StringComparison.Ordinal)
        && Enum.TryParse<DurationUnit>(name.Substring(prefix.Length), out var named) ? named : null;
}
