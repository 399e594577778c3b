using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>Categories that are on because nothing works without them.</summary>
internal static class NecessaryChoice
{
    /// <summary>Whether the name of a choice, or the initializer or argument list that its value stands in, says that it is necessary.</summary>
    public static bool Is(string name, SyntaxNode value)
    {
        if (NecessaryWords.AreIn(name))
        {
            return true;
        }

        for (var node = value.Parent; node is ExpressionSyntax or ArgumentSyntax or ArgumentListSyntax; node = node.Parent)
        {
            switch (node)
            {
                case InitializerExpressionSyntax initializer:
                    return IsSaidIn(initializer, name);
                case ArgumentListSyntax list when list.Arguments.Any(argument => IsSaidBy(argument, name)):
                case BaseObjectCreationExpressionSyntax { Initializer: { } beside } when IsSaidIn(beside, name):
                    return true;
            }
        }

        return false;
    }

    private static bool IsSaidIn(InitializerExpressionSyntax initializer, string name)
    {
        foreach (var expression in initializer.Expressions)
        {
            if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var member }, Right: LiteralExpressionSyntax value }
                && (IsSaidBy(member, value, name) || (member is not "Description" && NecessaryWords.AreIn(value.Token.ValueText))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSaidBy(ArgumentSyntax argument, string name) => argument switch
    {
        { NameColon.Name.Identifier.ValueText: var flag, Expression: LiteralExpressionSyntax value } => IsSaidBy(flag, value, name),
        { Expression: LiteralExpressionSyntax { Token.ValueText: { Length: < 60 } text } } => NecessaryWords.AreIn(text),
        _ => false,
    };

    private static bool IsSaidBy(string flag, LiteralExpressionSyntax value, string name) =>
        value.Token.Value is bool isSet
        && (NecessaryWords.AreSaidBy(flag, isSet) || (NecessaryWords.AreLockedBy(flag, isSet) && NecessaryWords.AreInLocked(name)));
}
