using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Acceptance;

/// <summary>What a screen shows besides the method that was read.</summary>
internal static class RestOfScreen
{
    /// <summary>Whether other members of the type build texts, so that its own screen may say more than one method shows.</summary>
    public static bool Says(ISymbol member, ControlCatalogue controls)
    {
        foreach (var reference in member.ContainingType?.DeclaringSyntaxReferences ?? ImmutableArray<SyntaxReference>.Empty)
        {
            if (reference.GetSyntax() is not TypeDeclarationSyntax type)
            {
                continue;
            }

            foreach (var other in type.Members)
            {
                var isOwn = member.DeclaringSyntaxReferences.Any(own => own.SyntaxTree == other.SyntaxTree && other.Span.Contains(own.Span));
                if (other.DescendantNodes().Any(node => LoadsMarkup(node) || (!isOwn && IsText(node, controls))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsText(SyntaxNode node, ControlCatalogue controls) =>
        node is ObjectCreationExpressionSyntax { Type: var type }
        && controls.KindOf(type.ToString(), ControlHost.Code) is ControlKind.Text or ControlKind.Opaque;

    private static bool LoadsMarkup(SyntaxNode node) =>
        node is InvocationExpressionSyntax
        {
            Expression: IdentifierNameSyntax { Identifier.ValueText: "InitializeComponent" }
                or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "InitializeComponent" or "LoadComponent" or "LoadFromXaml" }
                or MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "AvaloniaXamlLoader" } },
        };
}
