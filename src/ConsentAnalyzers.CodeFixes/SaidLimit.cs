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
/// <param name="replaced">Where the limit is put as well.</param>
internal sealed class SaidLimit(SemanticModel model, TimeSpan limit, DurationUnit? unit, IReadOnlyCollection<ExpressionSyntax>? replaced = null)
{
    private readonly DurationFolding _folding = new(unit, (_, _) => false, CancellationToken.None);

    /// <summary>Whether an expression is the limit, whatever it depends on.</summary>
    public bool By(ExpressionSyntax expression)
    {
        expression = Bare(expression);
        var branches = EqualBranches.BranchesOf(expression).ToList();
        return branches.Count > 0 ? branches.All(By) : IsReplaced(expression) || LengthOf(expression) == limit;
    }

    /// <summary>Whether consent decides between an expression and others that all say the limit, however they are written.</summary>
    public bool IsWhereverElse(ExpressionSyntax expression) =>
        model.GetOperation(expression) is { } answer
        && DecidedRetention.BesideAnswer(answer, ConsentSettings.Default.Choices) is { Count: > 0 } others
        && others.All(other => other.Value.Syntax is ExpressionSyntax said
            && (IsReplaced(said) || (other.Unit is { } counted ? _folding.Counting(counted) : _folding).Fold(other.Value)?.Length.Absolute() == limit));

    private bool IsReplaced(ExpressionSyntax expression) => replaced?.Contains(expression) == true;

    /// <summary>How long an expression is, where it is a constant duration.</summary>
    public TimeSpan? LengthOf(ExpressionSyntax expression) =>
        model.GetOperation(expression) is { } operation ? _folding.Fold(operation)?.Length.Absolute() : null;

    /// <summary>Whether a conditional asks for consent, in the words that need no option.</summary>
    public bool IsAboutConsent(SyntaxNode conditional) => conditional switch
    {
        SwitchExpressionSyntax choice => model.GetOperation(choice) is ISwitchExpressionOperation { Value: var value, Arms: var arms }
            && arms.Any(arm => ConsentPattern.GrantsWhen(value, arm.Pattern, ConsentSettings.Default.Choices) is not null),
        _ => DroppedCondition.ConditionsOf(conditional).OfType<ExpressionSyntax>().Any(condition => model.GetOperation(Bare(condition)) is { } asked
            && asked.DescendantsAndSelf().Any(part => ConsentCondition.Grants(part, ConsentSettings.Default.Choices) is not null)),
    };

    public ITypeSymbol? TypeOf(ExpressionSyntax expression) => model.GetTypeInfo(Bare(expression)).Type;

    /// <summary>An expression without parentheses.</summary>
    public static ExpressionSyntax Bare(ExpressionSyntax expression) =>
        expression is ParenthesizedExpressionSyntax parenthesized ? Bare(parenthesized.Expression) : expression;
}
