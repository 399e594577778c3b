using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>
/// Conditions that hold unless somebody said no, so that a missing answer counts as yes: <c>x != false</c>,
/// <c>x is null or true</c>, <c>!x.HasValue || x.Value</c>.
/// </summary>
internal static class UnlessRefused
{
    /// <summary>What is asked for, where an expression has such a form; only its type tells whether it can be missing.</summary>
    public static ExpressionSyntax? Asked(ExpressionSyntax condition) => condition switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } unequal =>
            IsNo(unequal.Right) || IsNoInCookie(unequal) ? unequal.Left : IsNo(unequal.Left) ? unequal.Right : null,
        IsPatternExpressionSyntax { Pattern: var pattern } asked when HoldsUnlessNo(pattern) => asked.Expression,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either => Asked(either.Left, either.Right) ?? Asked(either.Right, either.Left),
        _ => null,
    };

    /// <summary>Whether a condition asks for an answer that is missing.</summary>
    public static bool AsksForMissing(ExpressionSyntax condition) => Missing(condition) is not null;

    /// <summary>The same for one thing that is asked for.</summary>
    public static bool AsksForMissing(ExpressionSyntax condition, ExpressionSyntax asked) => Missing(condition) is { } missing && IsSame(missing, asked);

    /// <summary>Whether a condition is one half of another such condition, which says the whole.</summary>
    public static bool IsHalf(ExpressionSyntax condition) => condition.Parent switch
    {
        ParenthesizedExpressionSyntax outer => IsHalf(outer),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } whole => Asked(whole) is not null,
        _ => false,
    };

    /// <summary>A cookie says no in words of its own: <c>Request.Cookies["consent"] != "denied"</c>.</summary>
    private static bool IsNoInCookie(BinaryExpressionSyntax unequal) =>
        unequal is { Left: ElementAccessExpressionSyntax { Expression: var store }, Right: LiteralExpressionSyntax { Token.Value: string text } }
        && Names.In(store) is "Cookies"
        && Role.NoAnswers.Has(text.ToLowerInvariant());

    private static ExpressionSyntax? Asked(ExpressionSyntax whetherMissing, ExpressionSyntax answer) =>
        Missing(whetherMissing) is not { } missing || !IsYesOf(answer, missing) ? null
        : answer is MemberAccessExpressionSyntax { Name.Identifier.ValueText: not "Value" } part ? part
        : missing;

    /// <summary>What a conditional or switch asks for: the subject of the switch, what the condition finds missing or there.</summary>
    public static ExpressionSyntax? AskedOf(ExpressionSyntax choice) => choice switch
    {
        SwitchExpressionSyntax { GoverningExpression: var subject } => subject,
        ConditionalExpressionSyntax { Condition: var condition } => Missing(condition) ?? Present(condition),
        _ => null,
    };

    /// <summary>What has to be missing for a condition to hold.</summary>
    private static ExpressionSyntax? Missing(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Missing(inner.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equal =>
            IsNull(equal.Right) ? equal.Left : IsNull(equal.Left) ? equal.Right : null,
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: var constant } } asked when IsNull(constant) => asked.Expression,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: var present } => Present(present),
        InvocationExpressionSyntax call => EmptyText(call),
        _ => null,
    };

    /// <summary>The text that a call finds empty.</summary>
    public static ExpressionSyntax? EmptyText(InvocationExpressionSyntax call) =>
        call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsNullOrEmpty" or "IsNullOrWhiteSpace" }, ArgumentList.Arguments: [{ Expression: var text }] } ? text : null;

    private static ExpressionSyntax? Present(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Present(inner.Expression),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HasValue", Expression: var asked } => asked,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } unequal when IsNull(unequal.Right) => unequal.Left,
        IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax { Pattern: ConstantPatternSyntax { Expression: var constant } } } there when IsNull(constant) => there.Expression,
        InvocationExpressionSyntax lookup when OutOf(lookup) is not null || Names.In(lookup.Expression) is "ContainsKey" or "Contains" => lookup,
        _ => null,
    };

    /// <summary>Whether a condition is nothing but the answer that was looked for.</summary>
    private static bool IsYesOf(ExpressionSyntax condition, ExpressionSyntax asked) => condition switch
    {
        ParenthesizedExpressionSyntax inner => IsYesOf(inner.Expression, asked),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression, Left: var left, Right: var right } =>
            (IsYes(right) && IsAnswer(left, asked)) || (IsYes(left) && IsAnswer(right, asked)),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: var constant }, Expression: var left } => IsYes(constant) && IsAnswer(left, asked),
        _ => IsAnswer(condition, asked) || (Asked(condition) is { } again && IsAnswer(again, asked)),
    };

    private static bool IsAnswer(ExpressionSyntax value, ExpressionSyntax asked) =>
        asked is InvocationExpressionSyntax lookup && OutOf(lookup) is { } variable
            ? value is IdentifierNameSyntax { Identifier.ValueText: var name } && name == variable
            : value switch
            {
                CastExpressionSyntax cast => IsAnswer(cast.Expression, asked),
                PostfixUnaryExpressionSyntax certain => IsAnswer(certain.Operand, asked),
                MemberAccessExpressionSyntax part => IsSame(part.Expression, asked) || IsSame(part, asked),
                InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var parsed }], Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Parse" or "ToBoolean" } } =>
                    IsSame(parsed, asked),
                _ => IsSame(value, asked),
            };

    /// <summary>The variable that a look-up fills.</summary>
    public static string? OutOf(InvocationExpressionSyntax lookup)
    {
        foreach (var argument in lookup.ArgumentList.Arguments)
        {
            if (argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword))
            {
                return argument.Expression switch
                {
                    DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax { Identifier.ValueText: var declared } } => declared,
                    IdentifierNameSyntax { Identifier.ValueText: var known } => known,
                    _ => null,
                };
            }
        }

        return null;
    }

    private static bool HoldsUnlessNo(PatternSyntax pattern) => pattern switch
    {
        ParenthesizedPatternSyntax inner => HoldsUnlessNo(inner.Pattern),
        UnaryPatternSyntax { Pattern: var refused } => Bare(refused) is ConstantPatternSyntax { Expression: var constant } && IsNo(constant),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern, Left: ConstantPatternSyntax { Expression: var left }, Right: ConstantPatternSyntax { Expression: var right } } =>
            (IsNull(left) && IsYes(right)) || (IsYes(left) && IsNull(right)),
        _ => false,
    };

    private static PatternSyntax Bare(PatternSyntax pattern) => pattern is ParenthesizedPatternSyntax inner ? Bare(inner.Pattern) : pattern;

    private static bool IsSame(ExpressionSyntax one, ExpressionSyntax other) => SyntaxFactory.AreEquivalent(one, other);

    private static bool IsNull(ExpressionSyntax value) => value.IsKind(SyntaxKind.NullLiteralExpression);

    private static bool IsYes(ExpressionSyntax value) =>
        value.IsKind(SyntaxKind.TrueLiteralExpression) || (value is LiteralExpressionSyntax { Token.Value: string text } && ConsentStates.IsOn(text));

    private static bool IsNo(ExpressionSyntax value) =>
        value is ParenthesizedExpressionSyntax inner ? IsNo(inner.Expression)
        : value.IsKind(SyntaxKind.FalseLiteralExpression) || (value is LiteralExpressionSyntax { Token.Value: string text } && ConsentStates.IsOff(text));
}
