using ConsentAnalyzers.Reading.CSharp.Deletion;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>Writes a limit the way that the source wrote the longer duration; null where that way cannot say it.</summary>
/// <param name="limit">The limit.</param>
/// <param name="unit">What a bare number counts.</param>
/// <param name="timeSpan">What the source calls <see cref="TimeSpan"/> there.</param>
/// <param name="said">The text that the source's expression comes to, where it is a constant of texts.</param>
/// <param name="mayBeTimeSpan">Whether a <see cref="TimeSpan"/> can stand where a name or a sum stood.</param>
internal sealed class DurationRewrite(TimeSpan limit, DurationUnit? unit, string timeSpan = "TimeSpan", string? said = null, bool mayBeTimeSpan = true)
{
    public TimeSpan Limit => limit;

    public ExpressionSyntax? Of(ExpressionSyntax written) => written switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } text => Text(text.Token.ValueText) ?? Statement(text.Token),
        _ when said is not null => Text(said),
        _ when unit is { } counted => Number(written, counted),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax method } call => Call(call, method),
        BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } creation => Creation(creation, arguments),
        IdentifierNameSyntax or MemberAccessExpressionSyntax or BinaryExpressionSyntax when mayBeTimeSpan => AsTimeSpan(),
        _ => null,
    };

    /// <summary>The limit as a duration, whatever the source wrote.</summary>
    public ExpressionSyntax AsTimeSpan()
    {
        var (counted, count) = Said(DurationUnit.Days);
        return SyntaxFactory.ParseExpression($"{timeSpan}.From{counted}({count})");
    }

    /// <summary>The date on which the limit is reached.</summary>
    public ExpressionSyntax FromNow(string date)
    {
        var (counted, count) = Said(DurationUnit.Days);
        return SyntaxFactory.ParseExpression($"{date}.UtcNow.Add{counted}({count})");
    }

    /// <summary>What the call that a duration is made by counts: <c>FromDays</c>.</summary>
    public static DurationUnit? UnitOf(ExpressionSyntax written) =>
        written is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } }
            ? UnitAfter("From", name) ?? UnitAfter("Add", name) ?? UnitAfter("Plus", name)
            : null;

    private ExpressionSyntax? Text(string text) =>
        DurationForm.Rewrite(text, unit, limit) is { } shorter
            ? SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(shorter))
            : null;

    /// <summary>A statement of a database with a shorter age, as it stands in the source otherwise.</summary>
    private ExpressionSyntax? Statement(SyntaxToken token) =>
        SqlPurge.In(token.ValueText) is { } purge && purge.Rewrite(limit) is { } age && purge.StartIn(token.Text, token.ValueText) is >= 0 and var start
            ? SyntaxFactory.ParseExpression(token.Text.Remove(start, purge.Written.Length).Insert(start, age))
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
            var (unitName, count) = Said(from);
            return Link(call, method, "From" + unitName, count);
        }

        var prefix = UnitAfter("Add", name) is not null ? "Add" : "Plus";
        if (UnitAfter(prefix, name) is null || call.ArgumentList.Arguments is not [{ Expression: var added }])
        {
            return null;
        }

        // A chain that adds years and then months becomes one call.
        var (first, access) = (call, method);
        while (access.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax earlier } before
            && UnitAfter(prefix, earlier.Name.Identifier.ValueText) is not null)
        {
            (first, access) = (before, earlier);
        }

        var sign = added is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } ? "-" : "";
        var (days, number) = Said(DurationUnit.Days);
        return Link(first, access, prefix + days, sign + number);
    }

    // What stays as it is keeps its lines and comments.
    private static ExpressionSyntax Link(InvocationExpressionSyntax call, MemberAccessExpressionSyntax method, string name, string count)
    {
        var isSame = method.Name.Identifier.ValueText == name;
        var arguments = call.ArgumentList.Arguments is [{ Expression: var only } argument] && (isSame || argument.NameColon is null)
            ? call.ArgumentList.ReplaceNode(only, SyntaxFactory.ParseExpression(count).WithTriviaFrom(only))
            : SyntaxFactory.ParseArgumentList($"({count})").WithTriviaFrom(call.ArgumentList);
        var renamed = isSame ? method : method.WithName(SyntaxFactory.IdentifierName(name).WithTriviaFrom(method.Name));
        return call.Update(renamed, arguments);
    }

    private ExpressionSyntax? Creation(BaseObjectCreationExpressionSyntax creation, ArgumentListSyntax arguments)
    {
        string[]? parameters = arguments.Arguments.Count switch
        {
            3 when DurationUnit.Hours.WholeIn(limit) is not null => ["hours", "minutes", "seconds"],
            4 => ["days", "hours", "minutes", "seconds"],
            5 => ["days", "hours", "minutes", "seconds", "milliseconds"],
            1 => ["ticks"],
            _ => null,
        };
        if (parameters is null)
        {
            return null;
        }

        var counts = arguments.Arguments.Select((argument, i) =>
            Part(argument.NameColon?.Name.Identifier.ValueText ?? parameters[i], hasDays: parameters[0] == "days")).ToList();
        var numbers = arguments.Arguments.Select(argument => argument.Expression).ToList();
        return creation.ReplaceNode(arguments, arguments.ReplaceNodes(
            numbers, (number, _) => SyntaxFactory.ParseExpression(counts[numbers.IndexOf(number)]).WithTriviaFrom(number)));
    }

    private string Part(string parameter, bool hasDays) => FormattableString.Invariant($"{parameter switch
    {
        "days" => limit.Days,
        "hours" => hasDays ? limit.Hours : (long)limit.TotalHours,
        "minutes" => limit.Minutes,
        "seconds" => limit.Seconds,
        "ticks" => limit.Ticks,
        _ => 0,
    }}");

    // The unit of the source where it can say the limit; whole days otherwise, or what is smaller.
    private (string Unit, string Count) Said(DurationUnit counted)
    {
        DurationUnit[] candidates = [counted, DurationUnit.Days, DurationUnit.Hours, DurationUnit.Minutes, DurationUnit.Seconds];
        var whole = candidates.First(candidate => candidate.WholeIn(limit) is not null || candidate == DurationUnit.Seconds);
        return (whole.ToString(), FormattableString.Invariant($"{whole.WholeIn(limit) ?? (long)limit.TotalSeconds}"));
    }

    private static DurationUnit? UnitAfter(string prefix, string name) =>
        name.StartsWith(prefix, StringComparison.Ordinal)
        && Enum.TryParse<DurationUnit>(name.Substring(prefix.Length), out var named) ? named : null;
}
