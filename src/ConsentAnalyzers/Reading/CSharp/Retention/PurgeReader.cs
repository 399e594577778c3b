using System.Text;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>
/// Finds purge predicates: <c>m.CreatedAt &lt; DateTime.UtcNow.AddYears(-2)</c> where what is older is deleted. The
/// cut-off says how long everything else is kept.
/// </summary>
internal sealed class PurgeReader(CSharpScope scope, Func<string, bool> mayConcern, Check<RetentionPeriod> check)
{
    public void Register(CompilationStartAnalysisContext context) =>
        context.RegisterOperationAction(Read, OperationKind.Binary);

    private void Read(OperationAnalysisContext context)
    {
        var comparison = (IBinaryOperation)context.Operation;
        (IOperation? date, IOperation? cutOff) = comparison.OperatorKind switch
        {
            BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual => (comparison.LeftOperand, comparison.RightOperand),
            BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual => (comparison.RightOperand, comparison.LeftOperand),
            _ => (null, null),
        };

        // The clock itself, as in a loop that waits for a deadline, is nobody's date.
        if (date is null || cutOff is null || date.Unwrap() is not IMemberReferenceOperation { Instance: not null } stamp
            || !DurationTypes.IsDate(stamp.Type)
            || scope.SettingsOf(comparison.Syntax.SyntaxTree) is not { } settings)
        {
            return;
        }

        var folding = new DurationFolding(null, (symbol, _) => IsJudgedItself(symbol, settings.Limits), context.CancellationToken);
        if (folding.Fold(cutOff) is not { } folded || folded.Length >= TimeSpan.Zero
            || !Deletes(comparison.Syntax, context.ContainingSymbol))
        {
            return;
        }

        var kept = stamp.Member.ContainingType?.Name ?? "";
        var place = new RetentionPlace(
            Role.Retaining.First, kept + " " + CollectionOf(comparison.Syntax), kept);
        if (RetentionWords.OfOwnWords(place, settings.Limits) is { } category)
        {
            check(
                new RetentionPeriod(
                    $"{kept}.{stamp.Member.Name}",
                    category,
                    folded.Length.Absolute(),
                    folded.Written.Syntax.ToString(),
                    folded.Written.Syntax.GetLocation(),
                    Deletes: true)
                {
                    Names = [stamp.Member.Name],
                },
                settings,
                context.ReportDiagnostic);
        }
    }

    private bool IsJudgedItself(ISymbol symbol, Options.RetentionLimits limits) =>
        mayConcern(symbol.Name) && RetentionWords.CategoryOf(RetentionPlaces.PlaceOf(symbol, "", null), limits) is not null;

    // A list of old messages is no purge; something must delete, in name or in deed.
    private static bool Deletes(SyntaxNode comparison, ISymbol member) =>
        PurgeWords.NameDeletion(RetentionPlaces.TypesAround(member) + RetentionPlaces.MembersAround(member))
        || (comparison.Ancestors().FirstOrDefault(node => node is BaseMethodDeclarationSyntax or GlobalStatementSyntax
                or LocalFunctionStatementSyntax)?.DescendantNodes() ?? [])
            .Any(node => node is InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var called },
                } && PurgeWords.NameDeletion(called));

    private static string CollectionOf(SyntaxNode comparison)
    {
        var text = new StringBuilder();
        var lambda = comparison.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>();
        if (lambda?.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } })
        {
            RetentionNeighbours.AddNames(text, call.Expression);
        }

        return text.ToString();
    }
}
