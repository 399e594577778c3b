using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>Moves an explanation that comes too late before the action.</summary>
internal static class ExplanationMove
{
    public static Action<SyntaxEditor>? For(SyntaxNode accept, Location late)
    {
        var root = accept.SyntaxTree.GetRoot();
        if (late.GetLineSpan().Path != accept.SyntaxTree.FilePath || !root.FullSpan.Contains(late.SourceSpan))
        {
            return null;
        }

        var text = root.FindNode(late.SourceSpan, getInnermostNodeForTie: true);
        return InList(accept, text) ?? InChain(accept, text) ?? InBlock(accept, text);
    }

    private static Action<SyntaxEditor>? InList(SyntaxNode accept, SyntaxNode text)
    {
        if (Placement.ItemOf(accept) is not var (list, to) || Placement.ItemOf(text) is not var (other, from) || list != other || from < to)
        {
            return null;
        }

        var items = list.Expressions.ToList();
        var moved = items[from];
        items.RemoveAt(from);
        items.Insert(to, moved);
        var placed = items.Select((item, i) => item.WithTriviaFrom(list.Expressions[i]));
        return editor => editor.ReplaceNode(
            list, list.WithExpressions(SyntaxFactory.SeparatedList(placed, list.Expressions.GetSeparators())));
    }

    /// <summary>Two links of one chain change places with those between them; line breaks stay where they are.</summary>
    private static Action<SyntaxEditor>? InChain(SyntaxNode accept, SyntaxNode text)
    {
        if (LinkOf(accept) is not { } to || LinkOf(text) is not { } from)
        {
            return null;
        }

        var links = new List<InvocationExpressionSyntax>();
        for (ExpressionSyntax link = from; link is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var before } } call; link = before)
        {
            links.Insert(0, call);
            if (call == to)
            {
                break;
            }
        }

        if (links.Count < 2 || links[0] != to)
        {
            return null;
        }

        var said = new List<InvocationExpressionSyntax>(links);
        said.RemoveAt(said.Count - 1);
        said.Insert(0, from);
        var chain = ((MemberAccessExpressionSyntax)to.Expression).Expression;
        for (var i = 0; i < links.Count; i++)
        {
            var slot = (MemberAccessExpressionSyntax)links[i].Expression;
            chain = SyntaxFactory.InvocationExpression(
                slot.WithExpression(chain).WithName(((MemberAccessExpressionSyntax)said[i].Expression).Name),
                said[i].ArgumentList.WithTrailingTrivia(links[i].GetTrailingTrivia()));
        }

        return editor => editor.ReplaceNode(from, chain);
    }

    private static InvocationExpressionSyntax? LinkOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax } link ? link : null;

    private static Action<SyntaxEditor>? InBlock(SyntaxNode accept, SyntaxNode text)
    {
        var (to, from) = (Placement.AdditionOf(accept), Placement.AdditionOf(text));
        if (to is null || from is null
            || (Placement.ReceiverOf(to) != Placement.ReceiverOf(from) && !Prints(to, from))
            || Placement.StatementOf(to) is not { } before
            || Placement.StatementOf(from) is not { } moved
            || before.Parent != moved.Parent
            || moved.SpanStart < before.SpanStart
            || Names(moved).Any(name => IsDeclaredBetween(name, before, moved)))
        {
            return null;
        }

        return editor =>
        {
            editor.RemoveNode(moved, SyntaxRemoveOptions.KeepNoTrivia);
            editor.InsertBefore(before, moved.WithLeadingTrivia(moved.GetLeadingTrivia()));
        };
    }

    private static bool Prints(InvocationExpressionSyntax prompt, InvocationExpressionSyntax text) =>
        Placement.ReceiverOf(prompt)?.Contains("Console") == true && Placement.ReceiverOf(text)?.Contains("Console") == true;

    private static IEnumerable<string> Names(SyntaxNode node) =>
        node.DescendantNodes().OfType<IdentifierNameSyntax>().Select(name => name.Identifier.ValueText);

    /// <summary>Whether moving up would leave a variable or its text behind.</summary>
    private static bool IsDeclaredBetween(string name, StatementSyntax before, StatementSyntax moved) =>
        before.Parent!.ChildNodes().OfType<StatementSyntax>().Any(statement =>
            statement.SpanStart > before.SpanStart && statement.SpanStart < moved.SpanStart
            && (statement is LocalDeclarationStatementSyntax local
                    ? local.Declaration.Variables.Any(variable => variable.Identifier.ValueText == name)
                    : statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: var left } }
                        && left.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().FirstOrDefault()?.Identifier.ValueText == name));
}
