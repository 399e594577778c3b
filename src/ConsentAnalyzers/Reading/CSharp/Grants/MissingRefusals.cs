using ConsentAnalyzers.Reading.CSharp.Toggles;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Reading.CSharp.Grants;

/// <summary>
/// Refusals that are looked for in a record which may not exist, so that who never answered did not refuse:
/// <c>record?.OptedOut != true</c>, <c>!(record?.OptedOut ?? false)</c>.
/// </summary>
internal sealed class MissingRefusals(ToggleScope toggles)
{
    /// <summary>Reads <c>!=</c>, <c>is</c> and <c>||</c>.</summary>
    public void Read(SyntaxNodeAnalysisContext context)
    {
        var condition = (ExpressionSyntax)context.Node;
        if (toggles.WantsUnasked && Refusal(condition) is { } refusal)
        {
            Describe(condition, refusal, context.SemanticModel, context.ReportDiagnostic, context.CancellationToken);
        }
    }

    /// <summary>Reads <c>??</c>, which the analyzer meets as an operation.</summary>
    public void Read(OperationAnalysisContext context)
    {
        if (toggles.WantsUnasked
            && context.Operation is { Syntax: BinaryExpressionSyntax { Left: ConditionalAccessExpressionSyntax asked, Right.RawKind: (int)SyntaxKind.FalseLiteralExpression } fallback, SemanticModel: { } model }
            && IsTurnedRound(fallback))
        {
            Describe(fallback, asked.WhenNotNull, model, context.ReportDiagnostic, context.CancellationToken);
        }
    }

    private void Describe(ExpressionSyntax whole, ExpressionSyntax refusal, SemanticModel model, Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (toggles.SettingsOf(whole) is { } settings
            && settings.Choices.MayConcern(Names.In(refusal))
            && model.GetSymbolInfo(refusal, cancellation).Symbol is { Kind: SymbolKind.Property or SymbolKind.Field } member
            && Whose(refusal, member, model, cancellation))
        {
            toggles.Describe(
                new Choice(member, new StartingValue(whole, ToggleState.Off), Occasion.MissingDecision, OnText.Shown(whole)), settings, report);
        }
    }

    /// <summary>Whether the refusal stands in what stores a decision or a person.</summary>
    private static bool Whose(ExpressionSyntax refusal, ISymbol member, SemanticModel model, CancellationToken cancellation) =>
        StoredDecision.IsHolder(member.ContainingType)
        || (refusal.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } access
            && model.GetOperation(access, cancellation) is { } read
            && StoredDecision.IsRead(read));

    private static ExpressionSyntax? Refusal(ExpressionSyntax condition) => condition switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression, Left: ConditionalAccessExpressionSyntax asked, Right.RawKind: (int)SyntaxKind.TrueLiteralExpression } => asked.WhenNotNull,
        IsPatternExpressionSyntax { Expression: var record, Pattern: UnaryPatternSyntax { Pattern: var refused } } => RefusedIn(refused, record),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression, Left: var missing, Right: PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: MemberAccessExpressionSyntax asked } }
            when UnlessRefused.AsksForMissing(missing, asked.Expression) => asked,
        _ => null,
    };

    private static ExpressionSyntax? RefusedIn(PatternSyntax refused, ExpressionSyntax record) => refused switch
    {
        ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.TrueLiteralExpression } when record is ConditionalAccessExpressionSyntax asked => asked.WhenNotNull,
        RecursivePatternSyntax { PropertyPatternClause.Subpatterns: [{ NameColon.Name: var asked, Pattern: ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.TrueLiteralExpression } }] } => asked,
        _ => null,
    };

    private static bool IsTurnedRound(ExpressionSyntax value) => value.Parent switch
    {
        ParenthesizedExpressionSyntax outer => IsTurnedRound(outer),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } => true,
        _ => false,
    };
}
