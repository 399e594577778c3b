using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.CSharp.Retention;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>Which expressions of a file say a limit already, and which conditions ask for consent.</summary>
/// <param name="model">The file.</param>
/// <param name="limit">The limit.</param>
/// <param name="unit">What a bare number counts.</param>
internal sealed class SaidLimit(SemanticModel model, TimeSpan limit, DurationUnit? unit)
{
    private readonly DurationFolding _folding = new(unit, (_, _) => false, CancellationToken.None);

    /// <summary>Whether an expression is the limit, whatever it depends on.</summary>
    public bool By(ExpressionSyntax expression)
    {
        expression = Bare(expression);
        var branches = EqualBranches.BranchesOf(expression).ToList();
        return branches.Count > 0 ? branches.All(By) : LengthOf(expression) == limit;
    }

    /// <summary>How long an expression is, where it is a constant duration.</summary>
    public TimeSpan? LengthOf(ExpressionSyntax expression) =>
        model.GetOperation(expression) is { } operation ? _folding.Fold(operation)?.Length.Absolute() : null;

    /// <summary>Whether a conditional asks for consent, in the words that need no option.</summary>
    public bool IsAboutConsent(SyntaxNode conditional) => conditional switch
    {
        SwitchExpressionSyntax choice => model.GetOperation(choice) is ISwitchExpressionOperation { Value: var value, Arms: var arms }
            && arms.Any(arm => ConsentCondition.GrantsWhen(value, arm.Pattern, ConsentSettings.Default.Choices) is not null),
        _ => DroppedCondition.ConditionsOf(conditional).OfType<ExpressionSyntax>().Any(condition => model.GetOperation(Bare(condition)) is { } asked
            && asked.DescendantsAndSelf().Any(part => ConsentCondition.Grants(part, ConsentSettings.Default.Choices) is not null)),
    };

    public ITypeSymbol? TypeOf(ExpressionSyntax expression) => model.GetTypeInfo(Bare(expression)).Type;

    /// <summary>An expression without parentheses.</summary>
    public static ExpressionSyntax Bare(ExpressionSyntax expression) =>
        expression is ParenthesizedExpressionSyntax parenthesized ? Bare(parenthesized.Expression) : expression;
}
