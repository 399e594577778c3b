using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>The cases of a choice between kinds that a value stands under.</summary>
internal static class RetentionCases
{
    /// <summary>What a value is for where a switch or a comparison tells one kind from another: <c>"backups" =&gt; …</c>.</summary>
    public static string Around(SyntaxNode value)
    {
        var text = new StringBuilder();
        for (var node = value; node.Parent is { } parent and not MemberDeclarationSyntax; node = parent)
        {
            switch (parent)
            {
                case SwitchExpressionArmSyntax arm when node == arm.Expression:
                    RetentionNeighbours.AddNames(text, arm.Pattern);
                    break;
                case SwitchSectionSyntax section:
                    foreach (var label in section.Labels)
                    {
                        RetentionNeighbours.AddNames(text, label);
                    }

                    break;
                case IfStatementSyntax { Condition: BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } same } branch when node == branch.Statement:
                    RetentionNeighbours.AddNames(text, same);
                    break;
            }
        }

        return text.ToString();
    }
}
