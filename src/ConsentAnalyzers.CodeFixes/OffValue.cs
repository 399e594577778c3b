using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>The value that means off where another means on.</summary>
internal static class OffValue
{
    /// <summary>The off value of the same type, or null where the type has none.</summary>
    public static ExpressionSyntax? For(ExpressionSyntax on, SemanticModel model) => model.GetTypeInfo(on).Type switch
    {
        { SpecialType: SpecialType.System_Boolean } => SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression),
        { SpecialType: SpecialType.System_String } when model.GetConstantValue(on) is { HasValue: true, Value: string text } => Text(text),
        { SpecialType: SpecialType.System_Int32 } when model.GetConstantValue(on).Value is 1 =>
            SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(0)),
        INamedTypeSymbol { TypeKind: TypeKind.Enum } states when model.GetSymbolInfo(on).Symbol is IFieldSymbol => State(on, states),
        _ => null,
    };

    private static ExpressionSyntax Text(string on) =>
        SyntaxFactory.LiteralExpression(
            SyntaxKind.StringLiteralExpression,
            SyntaxFactory.Literal(on switch { "True" => "False", "TRUE" => "FALSE", _ => "false" }));

    private static ExpressionSyntax? State(ExpressionSyntax on, INamedTypeSymbol states) => (on, OffMember(states)) switch
    {
        (MemberAccessExpressionSyntax access, { } off) => access.WithName(SyntaxFactory.IdentifierName(off)),
        (IdentifierNameSyntax, { } off) => SyntaxFactory.IdentifierName(off),
        _ => null,
    };

    /// <summary>Undecided is what a person starts as; refused is the next best.</summary>
    private static string? OffMember(INamedTypeSymbol states)
    {
        string? refused = null;
        foreach (var name in states.MemberNames)
        {
            if (name == "Unchecked" || ConsentStates.IsUndecided(name))
            {
                return name;
            }

            refused ??= ConsentStates.IsNoGrant(name) ? name : null;
        }

        return refused;
    }
}
