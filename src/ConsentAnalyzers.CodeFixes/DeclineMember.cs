using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>Adds a decline to a type that models a dialog, or to an enum of answers.</summary>
internal static class DeclineMember
{
    /// <summary>Another answer of an enum, behind all others, so that those keep the values that may be stored.</summary>
    public static Action<SyntaxEditor>? For(SyntaxNode node)
    {
        if (node is not EnumMemberDeclarationSyntax { Parent: EnumDeclarationSyntax answers } accept
            || DeclineNames.Beside(accept.Identifier.ValueText).FirstOrDefault() is not { } name
            || answers.Members.Any(member => member.Identifier.ValueText == name)
            || answers.Members.Any(member => member.EqualsValue is { Value: not LiteralExpressionSyntax }))
        {
            return null;
        }

        var last = answers.Members[answers.Members.Count - 1];
        var declined = SyntaxFactory.EnumMemberDeclaration(name);
        return editor => editor.ReplaceNode(answers, answers.WithMembers(Placement.InsertAfter(answers.Members, answers.Members.IndexOf(last), declined)));
    }

    /// <summary>Another caption of a type that models a dialog.</summary>
    public static Action<SyntaxEditor>? For(SyntaxNode node, string caption)
    {
        if (node is not PropertyDeclarationSyntax { Parent: TypeDeclarationSyntax type } accept
            || (accept.Initializer?.Value ?? accept.ExpressionBody?.Expression) is not LiteralExpressionSyntax { Token.Value: string } literal
            || DeclineNames.Beside(accept.Identifier.ValueText).FirstOrDefault() is not { } name
            || Names(type).Contains(name)
            || accept.AttributeLists.Count > 0)
        {
            return null;
        }

        var declined = accept
            .ReplaceNode(literal, DeclineNames.Written(caption).WithTriviaFrom(literal))
            .WithIdentifier(SyntaxFactory.Identifier(name).WithTriviaFrom(accept.Identifier))
            .WithLeadingTrivia(Placement.IndentOf(accept))
            .WithTrailingTrivia(Placement.BreakBefore(accept));
        return editor => editor.InsertAfter(accept, declined);
    }

    private static IEnumerable<string> Names(TypeDeclarationSyntax type) =>
        type.Members.SelectMany(member => member switch
        {
            PropertyDeclarationSyntax property => [property.Identifier.ValueText],
            MethodDeclarationSyntax method => [method.Identifier.ValueText],
            BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.ValueText),
            _ => (IEnumerable<string>)[],
        });
}
