using ConsentAnalyzers.Reading.CSharp.Acceptance;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>Adds a call that says the explanation to the chain of a builder that has a method for it.</summary>
internal static class ExplanationLink
{
    public static Action<SyntaxEditor>? For(SyntaxNode node, SemanticModel model, string text)
    {
        if (node.FirstAncestorOrSelf<ArgumentSyntax>() is not { Parent.Parent: InvocationExpressionSyntax link }
            || link.Expression is not MemberAccessExpressionSyntax { Expression: var before } access
            || model.GetTypeInfo(before).Type is not { } builder
            || MethodOf(builder, model, node.SpanStart) is not { } method)
        {
            return null;
        }

        // SetMessage twice would keep the last only.
        if (!AcceptSlots.IsOrdered(method) && link.SyntaxTree.GetRoot().FindNode(StatementSpan(link)).ToString().Contains(method + "("))
        {
            return null;
        }

        var added = SyntaxFactory.InvocationExpression(
            access.WithExpression(before).WithName(SyntaxFactory.IdentifierName(method)),
            SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(
                SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text))))));
        return editor => editor.ReplaceNode(before, added.WithTrailingTrivia(BreakAfter(before)));
    }

    /// <summary>The line break or space after a link; a comment there is the link's own.</summary>
    private static IEnumerable<SyntaxTrivia> BreakAfter(SyntaxNode link) =>
        link.GetTrailingTrivia() is var trivia && trivia.Any(SyntaxKind.EndOfLineTrivia)
            ? trivia.Where(part => part.IsKind(SyntaxKind.EndOfLineTrivia))
            : trivia.Where(part => part.IsKind(SyntaxKind.WhitespaceTrivia));

    private static Microsoft.CodeAnalysis.Text.TextSpan StatementSpan(SyntaxNode link) =>
        (link.FirstAncestorOrSelf<BlockSyntax>() ?? link).Span;

    private static string? MethodOf(ITypeSymbol builder, SemanticModel model, int position)
    {
        foreach (var candidate in model.LookupSymbols(position, builder, includeReducedExtensionMethods: true))
        {
            if (candidate is IMethodSymbol { IsStatic: false, IsGenericMethod: false, Parameters: [{ Type.SpecialType: SpecialType.System_String }, ..] } method
                && method.Parameters.Skip(1).All(parameter => parameter.IsOptional)
                && AcceptSlots.OfText(method.Name) == SlotRole.Text
                && SymbolEqualityComparer.Default.Equals(method.ReturnType, builder))
            {
                return method.Name;
            }
        }

        return null;
    }
}
