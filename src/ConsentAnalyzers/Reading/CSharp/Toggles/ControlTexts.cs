using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>What a method that sets up a control says about it in its other statements.</summary>
internal static class ControlTexts
{
    /// <summary>Adds the caption that the same method gives to the control of a name, then the name itself.</summary>
    public static void Add(string name, SyntaxNode at, Labels labels)
    {
        if (name.Length == 0)
        {
            return;
        }

        foreach (var assignment in AssignmentsBeside(at))
        {
            if (assignment.Left is MemberAccessExpressionSyntax { Expression: var other, Name.Identifier.ValueText: var member }
                && labels.IsLabel(member)
                && Names.In(other) == name)
            {
                labels.Add(assignment.Right);
            }
        }

        if (at.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { Identifier.ValueText: var form })
        {
            foreach (var key in KeysApplied(at, name))
            {
                labels.AddKey(key + ".Text", form);
            }
        }

        labels.Add(name);
    }

    /// <summary>The keys under which a form's resources hold what a control says: <c>resources.ApplyResources(box, "box")</c>.</summary>
    private static IEnumerable<string> KeysApplied(SyntaxNode at, string control)
    {
        foreach (var statement in at.FirstAncestorOrSelf<BlockSyntax>()?.Statements ?? default)
        {
            if (statement is ExpressionStatementSyntax
                {
                    Expression: InvocationExpressionSyntax
                    {
                        Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ApplyResources" },
                        ArgumentList.Arguments: [{ Expression: var target }, { Expression: LiteralExpressionSyntax { Token.Value: string key } }, ..],
                    },
                }
                && Names.In(target) == control)
            {
                yield return key;
            }
        }
    }

    /// <summary>Whether an earlier statement of the method sets the same control; one control has one finding.</summary>
    public static bool IsTickedBefore(AssignmentExpressionSyntax tick, ToggleState state, Func<string, bool> ticks)
    {
        if (tick.Left is not MemberAccessExpressionSyntax { Expression: var control } || Names.In(control) is not { Length: > 0 } name)
        {
            return false;
        }

        foreach (var earlier in AssignmentsBeside(tick))
        {
            if (earlier == tick)
            {
                return false;
            }

            if (earlier.Left is MemberAccessExpressionSyntax { Expression: var other, Name.Identifier.ValueText: var member }
                && ticks(member)
                && Names.In(other) == name
                && OnText.MayBeOn(earlier.Right, state is ToggleState.Off))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The plain assignments in the block around a statement, in source order.</summary>
    public static IEnumerable<AssignmentExpressionSyntax> AssignmentsBeside(SyntaxNode node)
    {
        foreach (var statement in node.FirstAncestorOrSelf<BlockSyntax>()?.Statements ?? default)
        {
            if (statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment })
            {
                yield return assignment;
            }
        }
    }
}
