using ConsentAnalyzers.Reading.CSharp.Deletion;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>Whether what a comparison chooses is deleted: by the call that it is handed to, by the branch or the loop under it, by who is handed its result.</summary>
internal static class PurgeDeeds
{
    private const int MostHops = 2;

    /// <summary>Whether what is chosen goes.</summary>
    public static bool Follow(SyntaxNode comparison) => Follows(comparison, MostHops);

    /// <summary>Whether what is not chosen goes: <c>Chats = Chats.Where(c =&gt; c.At &gt; cutOff).ToList()</c>.</summary>
    public static bool LeaveOut(SyntaxNode comparison) => comparison.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { } kept && DeletingCode.LeavesOut(kept);

    /// <summary>Whether what is chosen is only told or shown something: <c>if (age &gt; 60 days) SendReminder(user)</c>.</summary>
    public static bool BranchElsewhere(SyntaxNode comparison)
    {
        for (var node = comparison; node.Parent is { } parent and not (AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax); node = parent)
        {
            if (parent is IfStatementSyntax branch && node == branch.Condition)
            {
                return !branch.Statement.DescendantNodesAndSelf().Any(part => part is AssignmentExpressionSyntax or YieldStatementSyntax or ReturnStatementSyntax
                    or ContinueStatementSyntax or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "Enqueue" or "Push" } });
            }
        }

        return false;
    }

    private static bool Follows(SyntaxNode chosen, int hops)
    {
        for (var node = chosen; node.Parent is { } parent and not MemberDeclarationSyntax; node = parent)
        {
            switch (parent)
            {
                case InvocationExpressionSyntax call when DeletingCode.Is(call):
                case IfStatementSyntax branch when node == branch.Condition && Deletes(branch.Statement):
                case CommonForEachStatementSyntax loop when node == loop.Expression && Deletes(loop.Statement):
                case WhileStatementSyntax { Statement: var repeated } while_ when node == while_.Condition && Deletes(repeated):
                    return true;
                case VariableDeclaratorSyntax variable when hops > 0:
                    return IsDeleted(variable.Identifier.ValueText, variable, hops - 1);
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax assigned } when hops > 0:
                    return IsDeleted(assigned.Identifier.ValueText, parent, hops - 1);
                case StatementSyntax and not BlockSyntax when node is not StatementSyntax:
                    return false;
            }
        }

        return false;
    }

    private static bool Deletes(SyntaxNode statement) => statement.DescendantNodesAndSelf().Any(part =>
        part is InvocationExpressionSyntax or AssignmentExpressionSyntax && DeletingCode.Is(part));

    private static bool IsDeleted(string name, SyntaxNode declared, int hops)
    {
        var scope = declared.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
            ? member is GlobalStatementSyntax ? member.Parent : member
            : null;
        foreach (var node in scope?.DescendantNodes() ?? [])
        {
            if (node is IdentifierNameSyntax use && use.Identifier.ValueText == name && !use.Ancestors().Contains(declared) && Follows(use, hops))
            {
                return true;
            }
        }

        return false;
    }
}
