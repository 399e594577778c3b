using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>What code answers that has found nothing: minus one is then no period.</summary>
internal static class LastResort
{
    public static bool Is(SyntaxNode value) => value.Parent switch
    {
        CastExpressionSyntax or ParenthesizedExpressionSyntax => Is(value.Parent),
        SwitchExpressionArmSyntax { Pattern: DiscardPatternSyntax } => true,
        ConditionalExpressionSyntax choice when choice.WhenFalse == value => Tries(choice.Condition),
        ReturnStatementSyntax { Parent: BlockSyntax block } end => EndsMethod(block, end),
        ReturnStatementSyntax { Parent: SwitchSectionSyntax section } => section.Labels.Any(SyntaxKind.DefaultSwitchLabel),
        _ => false,
    };

    private static bool Tries(ExpressionSyntax condition) =>
        condition is InvocationExpressionSyntax call && Names.In(call.Expression).StartsWith("Try", StringComparison.Ordinal);

    private static bool EndsMethod(BlockSyntax block, ReturnStatementSyntax end) => block.Parent is CatchClauseSyntax
        || (block.Parent is MethodDeclarationSyntax && block.Statements.Count > 1 && block.Statements[block.Statements.Count - 1] == end);
}
