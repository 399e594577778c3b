using ConsentAnalyzers.Reading.CSharp.Toggles;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>The value that means off where another means on.</summary>
internal static class OffValue
{
    /// <summary>Whether a value is on.</summary>
    public static bool IsOn(ExpressionSyntax value, SemanticModel model) =>
        OnText.MayBeOn(value) && model.GetOperation(value) is { } operation && StartingValue.Fold(operation) is not null;

    /// <summary>The off value of the same type, or null where the type has none.</summary>
    public static ExpressionSyntax? For(ExpressionSyntax on, SemanticModel model) => on switch
    {
        CastExpressionSyntax cast => For(cast.Expression, model) is { } off ? cast.WithExpression(off.WithTriviaFrom(cast.Expression)) : null,
        ParenthesizedExpressionSyntax inner => For(inner.Expression, model) is { } off ? inner.WithExpression(off.WithTriviaFrom(inner.Expression)) : null,
        _ when UnlessRefused.Asked(on) is not null => OnlyIfGranted.Rewrite(on),
        _ => OfType(on, model),
    };

    /// <summary>The name of the off state, where a text names a granted one: <c>[DefaultValue(typeof(AdsConsent), "Granted")]</c>.</summary>
    public static ExpressionSyntax? Named(ExpressionSyntax on, ITypeSymbol? type, SemanticModel model) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Enum } states
        && OffState.Of(states) is { } off
        && model.GetConstantValue(on) is { HasValue: true, Value: string name }
        && ConsentStates.IsGrant(name)
        && !states.GetMembers(name).IsEmpty
            ? Literal(off.Name)
            : null;

    private static ExpressionSyntax? OfType(ExpressionSyntax on, SemanticModel model) => model.GetTypeInfo(on).Type switch
    {
        { SpecialType: SpecialType.System_Boolean or SpecialType.System_Object } => SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression),
        { SpecialType: SpecialType.System_String } when model.GetConstantValue(on) is { HasValue: true, Value: string text } => Text(text),
        { SpecialType: SpecialType.System_Int32 } when model.GetConstantValue(on).Value is 1 =>
            SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(0)),
        INamedTypeSymbol { TypeKind: TypeKind.Enum } states when OffState.Of(states) is { } off => State(on, off, model),
        _ => null,
    };

    /// <summary>Whether what nothing sets is off: a flag, or an enum whose zero is the state that somebody starts in.</summary>
    public static bool IsDefaultOf(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_Boolean } => true,
        INamedTypeSymbol { TypeKind: TypeKind.Enum } states => OffState.IsZeroOf(states),
        _ => false,
    };

    private static ExpressionSyntax? Text(string on) =>
        ConsentStates.IsOn(on) ? Literal(on switch { "True" => "False", "TRUE" => "FALSE", _ => "false" }) : null;

    public static LiteralExpressionSyntax Literal(string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));

    private static ExpressionSyntax State(ExpressionSyntax on, IFieldSymbol off, SemanticModel model)
    {
        var name = SyntaxFactory.IdentifierName(off.Name);
        var named = model.GetSymbolInfo(on).Symbol is IFieldSymbol { ContainingType: { } holder }
            && SymbolEqualityComparer.Default.Equals(holder, off.ContainingType);
        return (named, on) switch
        {
            (true, MemberAccessExpressionSyntax access) => access.WithName(name),
            (true, IdentifierNameSyntax) when IsKnownAs(name, off, on.SpanStart, model) => name,
            _ => SyntaxFactory.ParseExpression($"{off.ContainingType.ToMinimalDisplayString(model, on.SpanStart)}.{off.Name}"),
        };
    }

    /// <summary>Under a <c>using static</c> a member of another name may be hidden by something closer.</summary>
    private static bool IsKnownAs(IdentifierNameSyntax name, IFieldSymbol member, int position, SemanticModel model) =>
        SymbolEqualityComparer.Default.Equals(
            model.GetSpeculativeSymbolInfo(position, name, SpeculativeBindingOption.BindAsExpression).Symbol, member);
}
