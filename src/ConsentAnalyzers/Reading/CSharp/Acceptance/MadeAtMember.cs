using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Acceptance;

/// <summary>Controls that are made where their field or property is declared, and placed in a constructor or method.</summary>
internal static class MadeAtMember
{
    /// <summary>More members than place one control.</summary>
    private const int MostMembers = 4;

    /// <summary>The creation that a member of a screen is declared with; null where there is none in this file.</summary>
    public static IObjectCreationOperation? CreationOf(ISymbol member, SemanticModel? model, CancellationToken cancellation) =>
        model is not null
        && member.DeclaringSyntaxReferences is [var declaration]
        && declaration.SyntaxTree == model.SyntaxTree
        && Declaration.InitializerOf(declaration.GetSyntax(cancellation)) is BaseObjectCreationExpressionSyntax creation
            ? model.GetOperation(creation, cancellation) as IObjectCreationOperation
            : null;

    /// <summary>The bodies that may place a member's control on its screen: constructors first, then what names it.</summary>
    public static IEnumerable<(IOperation Body, ISymbol Member)> PlacesOf(ISymbol member, SemanticModel model, CancellationToken cancellation)
    {
        if (member.DeclaringSyntaxReferences is not [var declaration, ..]
            || declaration.GetSyntax(cancellation).FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type)
        {
            yield break;
        }

        var naming = type.Members.OfType<BaseMethodDeclarationSyntax>()
            .Where(method => method.DescendantNodes().Any(node => node is IdentifierNameSyntax name && name.Identifier.ValueText == member.Name))
            .OrderBy(method => method is ConstructorDeclarationSyntax ? 0 : 1)
            .Take(MostMembers);
        foreach (var method in naming)
        {
            if (model.GetOperation(method, cancellation) is { } body && model.GetDeclaredSymbol(method, cancellation) is { } symbol)
            {
                yield return (body, symbol);
            }
        }
    }
}
