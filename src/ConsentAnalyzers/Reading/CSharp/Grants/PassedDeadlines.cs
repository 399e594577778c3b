using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.CSharp.Toggles;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Reading.CSharp.Grants;

/// <summary>Dates that are the answer themselves: <c>user.Answer ?? DateTime.UtcNow > deadline</c>.</summary>
internal sealed class PassedDeadlines(ToggleScope toggles)
{
    public void Register(CompilationStartAnalysisContext context)
    {
        if (toggles.WantsUnasked)
        {
            context.RegisterSyntaxNodeAction(
                Read,
                SyntaxKind.GreaterThanExpression, SyntaxKind.GreaterThanOrEqualExpression, SyntaxKind.LessThanExpression, SyntaxKind.LessThanOrEqualExpression);
        }
    }

    private void Read(SyntaxNodeAnalysisContext context)
    {
        var comparison = (ExpressionSyntax)context.Node;
        if (WholeOf(comparison) is var (value, whole, other)
            && Passage.Is(comparison, holds: value.Parent is not ConditionalExpressionSyntax choice || value == choice.WhenTrue) == true
            && toggles.SettingsOf(comparison) is { } settings)
        {
            Describe(value, whole, other, settings, context);
        }
    }

    private void Describe(ExpressionSyntax value, ExpressionSyntax whole, ExpressionSyntax? other, ConsentSettings settings, SyntaxNodeAnalysisContext context)
    {
        var names = new Labels(settings, context.SemanticModel, context.CancellationToken);
        FallbackNames.AddTarget(whole, names);
        if (other is not null)
        {
            names.Add(Names.In(other));
        }

        if (names.Any && !Runner.IsPersons(whole) && context.ContainingSymbol is { } code)
        {
            toggles.Describe(
                new Choice(names.Found, new StartingValue(value, ToggleState.On), Occasion.Deadline, OnText.Shown(value), () => SurroundingsFor(other ?? Target(whole), code, context)),
                settings,
                context.ReportDiagnostic);
        }
    }

    private static ExpressionSyntax? Target(ExpressionSyntax whole) => (whole.Parent as AssignmentExpressionSyntax)?.Left;

    /// <summary>Whose answer it is, by the member that holds it, or else by whom the question is about.</summary>
    private static Surroundings SurroundingsFor(ExpressionSyntax? answer, ISymbol code, SyntaxNodeAnalysisContext context) =>
        answer is not null && context.SemanticModel.GetSymbolInfo(answer, context.CancellationToken).Symbol is { Kind: SymbolKind.Property or SymbolKind.Field } member
            ? SurroundingsOf.Symbol(member)
            : SurroundingsOf.Question(code);

    /// <summary>The value that a passed date gives, what it is a part of, and the answer beside it; null where it decides nothing by itself.</summary>
    private static (ExpressionSyntax Value, ExpressionSyntax Whole, ExpressionSyntax? Other)? WholeOf(ExpressionSyntax comparison)
    {
        var value = Bare(comparison);
        return value.Parent switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either when either.Right == value => (value, either, either.Left),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either => (value, either, either.Right),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } fallback when fallback.Right == value => (value, fallback, fallback.Left),
            ConditionalExpressionSyntax { WhenTrue: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } yes } choice when choice.Condition == value => (yes, choice, choice.WhenFalse),
            ConditionalExpressionSyntax { WhenFalse: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } yes } choice when choice.Condition == value => (yes, choice, choice.WhenTrue),
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when assignment.Right == value => (value, value, null),
            _ => null,
        };
    }

    private static ExpressionSyntax Bare(ExpressionSyntax value) => value.Parent is ParenthesizedExpressionSyntax outer ? Bare(outer) : value;
}
