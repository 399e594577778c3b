using System.Text;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>What stands with a duration in its own expression: the receiver, the key, the thing that is being configured.</summary>
internal static class RetentionNeighbours
{
    /// <summary>The words around a value, up to its statement, lambda or member.</summary>
    /// <param name="value">The duration.</param>
    /// <param name="follow">Whether to follow the local that is configured to where it is made and handed on.</param>
    public static string Around(SyntaxNode value, bool follow)
    {
        var text = new StringBuilder();
        for (var node = value; node.Parent is { } parent && !EndsAt(node); node = parent)
        {
            switch (parent)
            {
                case AssignmentExpressionSyntax assignment when node == assignment.Right:
                    AddNames(text, assignment.Left);
                    if (follow && RootOf(assignment.Left) is { } configured)
                    {
                        AddLocal(text, configured, assignment);
                    }

                    break;
                case VariableDeclaratorSyntax variable:
                    Add(text, variable.Identifier.ValueText);
                    if (follow)
                    {
                        AddLocal(text, variable.Identifier.ValueText, variable);
                    }

                    break;
                case BaseObjectCreationExpressionSyntax creation:
                    AddCreation(text, creation, node, value);
                    break;
                case InvocationExpressionSyntax call when node == call.ArgumentList:
                    AddNames(text, call.Expression);
                    AddKey(text, call.ArgumentList, except: value);
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>The words of a call: what it is made on, and what it is about.</summary>
    public static string Of(InvocationExpressionSyntax call)
    {
        var text = new StringBuilder();
        AddNames(text, call.Expression);
        AddKey(text, call.ArgumentList, except: call);
        return text.ToString();
    }

    /// <summary>The identifiers and texts of an expression, without what lambdas do and without earlier links of a configuration chain.</summary>
    public static void AddNames(StringBuilder text, SyntaxNode expression)
    {
        foreach (var token in expression.DescendantTokens(Continues))
        {
            if (token.RawKind is (int)SyntaxKind.IdentifierToken or (int)SyntaxKind.StringLiteralToken
                or (int)SyntaxKind.InterpolatedStringTextToken)
            {
                Add(text, token.ValueText);
            }
        }
    }

    private static bool Continues(SyntaxNode node) =>
        node is not AnonymousFunctionExpressionSyntax
        && !(node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax link }
            && (link.Name.Identifier.ValueText.StartsWith("Add", StringComparison.Ordinal)
                || link.Name.Identifier.ValueText.StartsWith("Use", StringComparison.Ordinal)
                || link.Name.Identifier.ValueText.StartsWith("With", StringComparison.Ordinal)
                || link.Name.Identifier.ValueText.StartsWith("Configure", StringComparison.Ordinal)));

    private static bool EndsAt(SyntaxNode node) =>
        node is StatementSyntax or AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax;

    private static void AddCreation(StringBuilder text, BaseObjectCreationExpressionSyntax creation, SyntaxNode from, SyntaxNode value)
    {
        if (creation is ObjectCreationExpressionSyntax { Type: var type })
        {
            AddNames(text, type);
        }

        if (creation.ArgumentList is { } arguments)
        {
            AddKey(text, arguments, arguments == from ? value : from);
        }

        foreach (var expression in creation.Initializer?.Expressions ?? default)
        {
            if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax part, Right: var named } && IsNaming(part))
            {
                AddTexts(text, named);
            }
        }
    }

    // What comes first in a call says what the call is about: a key, a collection, a cookie's name.
    public static void AddKey(StringBuilder text, ArgumentListSyntax arguments, SyntaxNode except)
    {
        if (arguments.Arguments.FirstOrDefault(argument => argument.Expression is not ThisExpressionSyntax) is not { Expression: var first }
            || first.Span.Contains(except.Span))
        {
            return;
        }

        AddTexts(text, first);
        if (first is IdentifierNameSyntax or MemberAccessExpressionSyntax && IsNaming(first))
        {
            AddNames(text, first);
        }
    }

    private static void AddTexts(StringBuilder text, SyntaxNode expression)
    {
        foreach (var token in expression.DescendantTokens(Continues))
        {
            if (token.RawKind is (int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.InterpolatedStringTextToken)
            {
                Add(text, token.ValueText);
            }
        }
    }

    private static bool IsNaming(SyntaxNode name) =>
        Role.NamingMembers.IsIn(Words.In(name.ToString()));

    private static string? RootOf(ExpressionSyntax target) => target switch
    {
        MemberAccessExpressionSyntax member => RootOf(member.Expression),
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
        _ => null,
    };

    private static void AddLocal(StringBuilder text, string local, SyntaxNode from)
    {
        var scope = from.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.Parent as CompilationUnitSyntax
            ?? (SyntaxNode?)from.FirstAncestorOrSelf<BlockSyntax>();
        foreach (var node in scope?.DescendantNodes() ?? [])
        {
            if (node is VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax made } variable
                && variable.Identifier.ValueText == local)
            {
                AddCreation(text, made, made, made);
            }
            else if (node is InvocationExpressionSyntax call && call.ArgumentList.Arguments.Any(argument =>
                argument.Expression is IdentifierNameSyntax passed && passed.Identifier.ValueText == local))
            {
                AddNames(text, call.Expression);
                AddKey(text, call.ArgumentList, except: call);
            }
            else if (node is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } part } set
                && owner.Identifier.ValueText == local && IsNaming(part.Name))
            {
                AddTexts(text, set.Right);
            }
        }
    }

    private static void Add(StringBuilder text, string name) => text.Append(name).Append(' ');
}
