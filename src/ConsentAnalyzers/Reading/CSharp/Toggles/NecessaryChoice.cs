using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>Categories that are on because nothing works without them, and that nobody can turn off.</summary>
internal static class NecessaryChoice
{
    /// <summary>Whether a value stands in an initialiser or argument list that also locks the choice.</summary>
    public static bool Holds(SyntaxNode value)
    {
        for (var node = value.Parent; node is ExpressionSyntax or ArgumentSyntax or ArgumentListSyntax; node = node.Parent)
        {
            switch (node)
            {
                case InitializerExpressionSyntax initializer:
                    return Locks(initializer);
                case ArgumentListSyntax list when list.Arguments.Any(Locks):
                case BaseObjectCreationExpressionSyntax { Initializer: { } beside } when Locks(beside):
                    return true;
            }
        }

        return false;
    }

    private static bool Locks(InitializerExpressionSyntax initializer)
    {
        foreach (var expression in initializer.Expressions)
        {
            if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var member }, Right: var right }
                && (Locks(member, right) || (right is LiteralExpressionSyntax { Token.ValueText: var text } && member is not "Description" && NecessaryWords.AreIn(text))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Locks(ArgumentSyntax argument) => argument switch
    {
        { NameColon.Name.Identifier.ValueText: var name } => Locks(name, argument.Expression),
        { Expression: LiteralExpressionSyntax { Token.ValueText: { Length: < 60 } text } } => NecessaryWords.AreIn(text),
        _ => false,
    };

    private static bool Locks(string member, ExpressionSyntax value) => value.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => member.ToLowerInvariant() is "required" or "isrequired" or "locked" or "islocked" or "readonly"
            or "isreadonly" or "disabled" or "isdisabled" or "mandatory" or "ismandatory" or "alwayson" or "isessential" or "isnecessary",
        SyntaxKind.FalseLiteralExpression => member is "IsEnabled" or "Enabled" or "CanChange" or "CanToggle" or "Editable" or "IsEditable"
            or "CanDisable" or "Interactable" or "interactable" or "Optional" or "IsOptional" or "canChange" or "optional" or "editable",
        _ => false,
    };
}
