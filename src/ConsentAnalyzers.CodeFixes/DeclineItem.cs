using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>Adds the decline to a list or array of actions, made as the accept is.</summary>
internal static class DeclineItem
{
    public static Action<SyntaxEditor>? For(SyntaxNode node, SemanticModel model, string caption)
    {
        var item = node is ArgumentSyntax { Expression: var passed } ? passed : node;
        if (item is not ExpressionSyntax accept || Twin(accept, caption) is not { } decline)
        {
            return null;
        }

        if (Placement.ItemOf(accept) is var (list, index))
        {
            return editor => editor.ReplaceNode(list, list.WithExpressions(Placement.InsertAfter(list.Expressions, index, decline)));
        }

        return accept.Parent is ArgumentSyntax { NameColon: null, Parent: ArgumentListSyntax { Parent: { } call } arguments } argument
            && model.GetSymbolInfo(call).Symbol is IMethodSymbol { Parameters: [.., { IsParams: true, Ordinal: var first }] }
            && arguments.Arguments.IndexOf(argument) is var at && at >= first
                ? editor => editor.ReplaceNode(arguments, arguments.WithArguments(Placement.InsertAfter(arguments.Arguments, at, SyntaxFactory.Argument(decline))))
                : null;
    }

    /// <summary>A text, or a creation of which a text is all that is given but for what runs.</summary>
    private static ExpressionSyntax? Twin(ExpressionSyntax accept, string caption)
    {
        if (accept is LiteralExpressionSyntax { Token.Value: string })
        {
            return DeclineNames.Written(caption);
        }

        if (accept is not BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments, Initializer: null } creation)
        {
            return null;
        }

        var (texts, twin) = (0, creation.WithoutTrivia());
        foreach (var argument in arguments)
        {
            ExpressionSyntax? value = argument.Expression switch
            {
                LiteralExpressionSyntax { Token.Value: string } when ++texts == 1 => DeclineNames.Written(caption),
                LambdaExpressionSyntax lambda => new RefusingTwin(ChoiceWords.BuiltIn).Of(lambda),
                _ => null,
            };
            if (value is null)
            {
                return null;
            }

            var place = arguments.IndexOf(argument);
            twin = twin.ReplaceNode(twin.ArgumentList!.Arguments[place].Expression, value.WithTriviaFrom(argument.Expression));
        }

        return texts == 1 ? twin : null;
    }
}
