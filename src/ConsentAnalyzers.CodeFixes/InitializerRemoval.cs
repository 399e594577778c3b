using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>
/// Removes the initializer of a property or field, because writing out the default value is what other analyzers
/// (CA1805) object to.
/// </summary>
internal static class InitializerRemoval
{
    /// <summary>False where the initializer has to stay: it carries comments, or the compiler wants a value.</summary>
    public static bool TryRemove(DocumentEditor editor, EqualsValueClauseSyntax clause)
    {
        if (HasComments(clause) || IsInOldStruct(clause))
        {
            return false;
        }

        switch (clause.Parent)
        {
            case PropertyDeclarationSyntax { AccessorList: not null } property when !HasComments(property.AccessorList.CloseBraceToken.TrailingTrivia):
                editor.ReplaceNode(property, (current, _) => Without((PropertyDeclarationSyntax)current));
                return true;
            case VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } variable
                when CanStayUnassigned(field, variable, editor.SemanticModel) && !HasComments(variable.Identifier.TrailingTrivia):
                editor.ReplaceNode(variable, (current, _) => Without((VariableDeclaratorSyntax)current));
                return true;
            default:
                return false;
        }
    }

    private static SyntaxNode Without(PropertyDeclarationSyntax property) =>
        property.AccessorList is not { } accessors
            ? property
            : property
                .WithInitializer(null)
                .WithSemicolonToken(default)
                .WithAccessorList(accessors.WithTrailingTrivia(EndOf(property)));

    /// <summary>What ends the line of a property, also where its semicolon is still to be typed.</summary>
    private static SyntaxTriviaList EndOf(PropertyDeclarationSyntax property) =>
        property.SemicolonToken.IsMissing ? property.Initializer?.Value.GetTrailingTrivia() ?? default : property.SemicolonToken.TrailingTrivia;

    private static SyntaxNode Without(VariableDeclaratorSyntax variable) =>
        variable
            .WithInitializer(null)
            .WithIdentifier(variable.Identifier.WithTrailingTrivia(variable.Initializer?.GetTrailingTrivia() ?? default));

    private static bool HasComments(EqualsValueClauseSyntax clause) =>
        HasComments(clause.EqualsToken.LeadingTrivia)
        || HasComments(clause.EqualsToken.TrailingTrivia)
        || HasComments(clause.Value.GetLeadingTrivia())
        || HasComments(clause.Value.GetTrailingTrivia())
        || clause.ContainsDirectives;

    private static bool HasComments(SyntaxTriviaList trivia)
    {
        foreach (var part in trivia)
        {
            if (!part.IsKind(SyntaxKind.WhitespaceTrivia) && !part.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A constant needs a value, and the compiler warns of a field that nothing assigns (CS0649) unless code outside the
    /// assembly could. An attribute is taken as a sign that generated code assigns it.
    /// </summary>
    private static bool CanStayUnassigned(FieldDeclarationSyntax field, VariableDeclaratorSyntax variable, SemanticModel model)
    {
        if (field.Modifiers.Any(SyntaxKind.ConstKeyword) || field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword))
        {
            return false;
        }

        return field.AttributeLists.Count > 0
            || IsVisibleOutside(model.GetDeclaredSymbol(variable))
            || IsAssigned(field, variable.Identifier.ValueText);
    }

    /// <summary>Before C# 11 a constructor of a struct has to assign what no initializer does.</summary>
    private static bool IsInOldStruct(EqualsValueClauseSyntax clause) =>
        clause.FirstAncestorOrSelf<TypeDeclarationSyntax>() is StructDeclarationSyntax or RecordDeclarationSyntax { RawKind: (int)SyntaxKind.RecordStructDeclaration }
        && clause.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp11 };

    private static bool IsVisibleOutside(ISymbol? symbol)
    {
        for (var part = symbol; part is not null and not INamespaceSymbol; part = part.ContainingSymbol)
        {
            if (part.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAssigned(FieldDeclarationSyntax field, string name)
    {
        foreach (var node in field.Parent?.DescendantNodes() ?? [])
        {
            var assigned = node switch
            {
                AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } => left.Identifier.ValueText,
                AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } left } => left.Name.Identifier.ValueText,
                ArgumentSyntax { Expression: IdentifierNameSyntax argument, RefKindKeyword.RawKind: not 0 } => argument.Identifier.ValueText,
                _ => "",
            };
            if (assigned == name)
            {
                return true;
            }
        }

        return false;
    }
}
