using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>What a local, a constant or a read-only member of the same file was given at its declaration.</summary>
internal static class OneHop
{
    public static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IFieldReferenceOperation { Field: { IsReadOnly: true } or { IsConst: true } } field => field.Field,
        IPropertyReferenceOperation { Property: { IsStatic: true, SetMethod: null } } property => property.Property,
        _ => null,
    };

    public static IOperation? ValueOf(ISymbol symbol, SemanticModel? model, CancellationToken cancellation) =>
        model is not null
        && symbol.DeclaringSyntaxReferences is [var reference, ..]
        && reference.SyntaxTree == model.SyntaxTree
        && InitialValueOf(reference.GetSyntax(cancellation)) is { } value
        && (symbol is not ILocalSymbol { IsConst: false } local || !IsChanged(local.Name, value))
            ? model.GetOperation(value, cancellation)
            : null;

    private static ExpressionSyntax? InitialValueOf(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
        _ => null,
    };

    /// <summary>Whether a local is set anywhere but where it is declared.</summary>
    public static bool IsChanged(string name, SyntaxNode value)
    {
        var scope = value.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.Parent is CompilationUnitSyntax unit
            ? unit
            : (SyntaxNode?)value.FirstAncestorOrSelf<BlockSyntax>();
        return scope is null || scope.DescendantNodes().Any(node => node switch
        {
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax target } => target.Identifier.ValueText == name,
            ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None, Expression: IdentifierNameSyntax passed } =>
                passed.Identifier.ValueText == name,
            _ => false,
        });
    }
}
