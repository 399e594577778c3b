using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>Puts a text element of the button's own framework before the button.</summary>
internal static class ExplanationElement
{
    public static Action<SyntaxEditor>? For(SyntaxNode node, SemanticModel model, string text)
    {
        if (node is not BaseObjectCreationExpressionSyntax creation || model.GetTypeInfo(creation).Type is not { } button)
        {
            return null;
        }

        if (Placement.ItemOf(creation) is var (list, index))
        {
            return ItemTypeOf(list, index, model) is { } item && NewText(button, item, model, node.SpanStart, text) is { } added
                ? editor => editor.ReplaceNode(list, list.WithExpressions(Placement.InsertBefore(list.Expressions, index, added)))
                : null;
        }

        return Placement.AdditionOf(creation) is { Parent: ExpressionStatementSyntax statement, ArgumentList.Arguments: [var argument] } call
            && model.GetSymbolInfo(call).Symbol is IMethodSymbol { Parameters: [var parameter] }
            && NewText(button, parameter.Type, model, node.SpanStart, text) is { } element
                ? editor => editor.InsertBefore(statement, Adding(statement, call, argument, element))
                : null;
    }

    private static ExpressionStatementSyntax Adding(
        ExpressionStatementSyntax statement, InvocationExpressionSyntax call, ArgumentSyntax argument, ExpressionSyntax element) =>
        SyntaxFactory.ExpressionStatement(
                call.WithArgumentList(call.ArgumentList.ReplaceNode(argument, SyntaxFactory.Argument(element))),
                SyntaxFactory.Token(default, SyntaxKind.SemicolonToken, default))
            .WithLeadingTrivia(Placement.IndentOf(statement))
            .WithTrailingTrivia(Placement.BreakBefore(statement));

    private static ITypeSymbol? ItemTypeOf(InitializerExpressionSyntax list, int index, SemanticModel model)
    {
        if (model.GetCollectionInitializerSymbolInfo(list.Expressions[index]).Symbol is IMethodSymbol { Parameters: [var parameter] })
        {
            return parameter.Type;
        }

        return list.Parent is ExpressionSyntax array && model.GetTypeInfo(array).Type is IArrayTypeSymbol { ElementType: var element } ? element
            : model.GetTypeInfo(list).ConvertedType is IArrayTypeSymbol { ElementType: var converted } ? converted
            : null;
    }

    /// <summary>A text element that fits where the button stands; null where its framework has none.</summary>
    private static ExpressionSyntax? NewText(ITypeSymbol button, ITypeSymbol place, SemanticModel model, int position, string text)
    {
        for (var type = button; type is not null; type = type.BaseType)
        {
            foreach (var name in new[] { "TextBlock", "Label" })
            {
                if (model.Compilation.GetTypeByMetadataName(type.ContainingNamespace?.ToDisplayString() + "." + name) is { } found
                    && HasText(found)
                    && model.Compilation.ClassifyCommonConversion(found, place) is { Exists: true, IsImplicit: true })
                {
                    var written = found.ToMinimalDisplayString(model, position);
                    var size = found.ContainingNamespace.ToDisplayString() == "System.Windows.Forms" ? "AutoSize = true, " : "";
                    return SyntaxFactory.ParseExpression($"new {written} {{ {size}Text = {SyntaxFactory.Literal(text)} }}");
                }
            }
        }

        return null;
    }

    private static bool HasText(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers("Text").OfType<IPropertySymbol>().Any(property =>
                property.SetMethod is not null && property.Type.SpecialType == SpecialType.System_String))
            {
                return true;
            }
        }

        return false;
    }
}
