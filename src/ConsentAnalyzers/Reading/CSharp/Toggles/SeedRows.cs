using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>
/// Rows that a migration inserts: a key and its value, <c>{ 1, "ShareUsageData", "true" }</c>, or a value under the name of
/// its column.
/// </summary>
internal sealed class SeedRows(ToggleScope toggles)
{
    public void Register(CompilationStartAnalysisContext context) =>
        context.RegisterSyntaxNodeAction(Read, SyntaxKind.ArrayInitializerExpression);

    private void Read(SyntaxNodeAnalysisContext context)
    {
        var row = (InitializerExpressionSyntax)context.Node;
        for (var i = 0; i < row.Expressions.Count; i++)
        {
            if (row.Expressions[i] is LiteralExpressionSyntax value
                && toggles.MayStart(value)
                && InsertionAround(row) is { } insertion
                && toggles.SettingsOf(value) is { } settings
                && NameOf(row, i, insertion, settings) is { } name
                && context.SemanticModel.GetOperation(value, context.CancellationToken) is { } operation
                && toggles.StartOf(operation) is { } start)
            {
                toggles.Describe(
                    new Choice([name], start, Occasion.Declaration, OnText.Shown(value), () => SurroundingsOf.Code(context.ContainingSymbol!)),
                    settings,
                    context.ReportDiagnostic);
            }
        }
    }

    /// <summary>The key before a value, else the column above it.</summary>
    private static string? NameOf(InitializerExpressionSyntax row, int index, InvocationExpressionSyntax insertion, ConsentSettings settings) =>
        new[] { index > 0 ? TextOf(row.Expressions[index - 1]) : null, ColumnOf(row, index, insertion) }
            .FirstOrDefault(name => name is not null && settings.Choices.MayConcern(name));

    private static string? ColumnOf(InitializerExpressionSyntax row, int index, InvocationExpressionSyntax insertion)
    {
        foreach (var argument in insertion.ArgumentList.Arguments)
        {
            if (argument.Span.Contains(row.Span))
            {
                return null;
            }

            var columns = argument.Expression switch
            {
                ImplicitArrayCreationExpressionSyntax { Initializer: var names } => names,
                ArrayCreationExpressionSyntax { Initializer: { } names } => names,
                _ => null,
            };
            if (columns is { Expressions.Count: var count } && count == row.Expressions.Count)
            {
                return TextOf(columns.Expressions[index]);
            }
        }

        return null;
    }

    private static string? TextOf(ExpressionSyntax value) => value is LiteralExpressionSyntax { Token.Value: string text } ? text : null;

    private static InvocationExpressionSyntax? InsertionAround(SyntaxNode row)
    {
        for (var node = row.Parent; node is ExpressionSyntax or ArgumentSyntax or ArgumentListSyntax; node = node.Parent)
        {
            if (node is InvocationExpressionSyntax call)
            {
                return Names.In(call.Expression) is "InsertData" ? call : null;
            }
        }

        return null;
    }
}
