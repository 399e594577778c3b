using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>Passes the decline along with the accept, or adds it in the next link of a builder's chain.</summary>
internal static class DeclineArgument
{
    public static Action<SyntaxEditor>? For(SyntaxNode node, SemanticModel model, string caption)
    {
        if (node.FirstAncestorOrSelf<ArgumentSyntax>() is not { Parent: ArgumentListSyntax { Parent: { } call } list } accept || accept.Span != node.Span && accept.Expression.Span != node.Span
            || model.GetSymbolInfo(call).Symbol is not IMethodSymbol method)
        {
            return null;
        }

        return InCall(list, accept, method, caption) ?? InChain(call, list, accept, method, model, caption);
    }

    /// <summary>A parameter that nobody gave yet and that is called as the decline would be.</summary>
    private static Action<SyntaxEditor>? InCall(ArgumentListSyntax list, ArgumentSyntax accept, IMethodSymbol method, string caption)
    {
        var at = list.Arguments.IndexOf(accept);
        var name = accept.NameColon?.Name.Identifier.ValueText ?? (at < method.Parameters.Length ? method.Parameters[at].Name : "");
        var given = list.Arguments.Select(argument => argument.NameColon?.Name.Identifier.ValueText).ToList();
        var free = DeclineNames.Beside(name)
            .Select(decline => method.Parameters.FirstOrDefault(parameter => string.Equals(parameter.Name, decline, StringComparison.Ordinal)))
            .FirstOrDefault(parameter => parameter is { IsOptional: true, Type.SpecialType: SpecialType.System_String }
                && !given.Contains(parameter.Name) && (parameter.Ordinal >= list.Arguments.Count || list.Arguments[parameter.Ordinal].NameColon is not null));
        if (free is null)
        {
            return null;
        }

        // Names end the arguments that are told by their place.
        var declined = SyntaxFactory.Argument(DeclineNames.Written(caption))
            .WithNameColon(SyntaxFactory.NameColon(SyntaxFactory.IdentifierName(free.Name)).WithTrailingTrivia(SyntaxFactory.Space));
        var isLastByPlace = list.Arguments.Skip(at + 1).All(argument => argument.NameColon is not null);
        return editor => editor.ReplaceNode(list, list.WithArguments(Placement.InsertAfter(list.Arguments, isLastByPlace ? at : list.Arguments.Count - 1, declined)));
    }

    private static Action<SyntaxEditor>? InChain(
        SyntaxNode call, ArgumentListSyntax list, ArgumentSyntax accept, IMethodSymbol method, SemanticModel model, string caption)
    {
        if (call is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } link
            || model.GetTypeInfo(access.Expression).Type is not { } builder
            || !SymbolEqualityComparer.Default.Equals(method.ReturnType, builder)
            || NameIn(method, builder) is not { } name
            || Arguments(list, accept, caption) is not { } arguments
            || link.Parent is not (MemberAccessExpressionSyntax or ExpressionStatementSyntax or EqualsValueClauseSyntax or ArgumentSyntax or ReturnStatementSyntax or AwaitExpressionSyntax))
        {
            return null;
        }

        var between = access.OperatorToken.LeadingTrivia.Count > 0 ? access.Expression.GetTrailingTrivia() : SyntaxTriviaList.Empty;
        var declined = SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, link.WithTrailingTrivia(between), access.OperatorToken, SyntaxFactory.IdentifierName(name)),
            list.WithArguments(arguments));
        return editor => editor.ReplaceNode(link, declined.WithTrailingTrivia(link.GetTrailingTrivia()));
    }

    /// <summary>The method that adds the decline: another that takes the same, or the one that adds any.</summary>
    private static string? NameIn(IMethodSymbol method, ITypeSymbol builder)
    {
        var other = DeclineNames.Beside(method.Name).ToList();
        return other.Count == 0 ? method.Name : other.Find(name => builder.GetMembers(name).OfType<IMethodSymbol>().Any(twin =>
            twin.Parameters.Select(parameter => parameter.Type).SequenceEqual(method.Parameters.Select(parameter => parameter.Type), SymbolEqualityComparer.Default)));
    }

    /// <summary>What the accept is given, with the other caption and the refusal; null where a value is the accept's own.</summary>
    private static SeparatedSyntaxList<ArgumentSyntax>? Arguments(ArgumentListSyntax list, ArgumentSyntax accept, string caption)
    {
        var arguments = list.Arguments;
        foreach (var argument in list.Arguments)
        {
            var twin = argument == accept ? argument.WithExpression(DeclineNames.Written(caption).WithTriviaFrom(argument.Expression))
                : argument.Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } ? argument
                : argument.Expression is LambdaExpressionSyntax lambda && new RefusingTwin(ChoiceWords.BuiltIn).Of(lambda) is { } refusing ? argument.WithExpression(refusing)
                : null;
            if (twin is null)
            {
                return null;
            }

            arguments = arguments.Replace(arguments[list.Arguments.IndexOf(argument)], twin);
        }

        return arguments;
    }
}
