using System.Text;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>
/// Finds the ages at which people's data is deleted, in predicates and in what a deletion is handed. They say how long
/// everything else is kept.
/// </summary>
internal sealed class PurgeReader(CSharpScope scope, Func<string, bool> mayConcern, Check<RetentionPeriod> check)
{
    private readonly Remembered<bool> _deleting = new(PurgeWords.NameDeletion);

    public void Register(CompilationStartAnalysisContext context) =>
        context.RegisterOperationAction(ReadPredicate, OperationKind.Binary);

    private void ReadPredicate(OperationAnalysisContext context)
    {
        if (PurgePredicate.MayBe((IBinaryOperation)context.Operation) && scope.SettingsOf(context.Operation.Syntax.SyntaxTree) is { } settings)
        {
            ReadAge(context, (IBinaryOperation)context.Operation, settings);
        }
    }

    private void ReadAge(OperationAnalysisContext context, IBinaryOperation comparison, ConsentSettings settings)
    {
        if (PurgePredicate.In(comparison, (symbol, _) => IsJudgedItself(symbol, settings.Limits), context.CancellationToken) is not { } purge
            || Role.Births.IsIn(Words.In(purge.Stamp.Member.Name))
            || !Deletes(purge, comparison.Syntax, context.ContainingSymbol))
        {
            return;
        }

        var kept = KeptBy(purge.Stamp);
        var place = new RetentionPlace(
            $"{Role.Retaining.First} {kept}", CollectionOf(comparison.Syntax), kept + Around(context.ContainingSymbol));
        Report(context, new(purge.Stamp.Member.Name, $"{kept}.{purge.Stamp.Member.Name}", place), purge.Age, Folding(purge.Unit, purge.AgeOf, settings, context.CancellationToken), purge.Unit, settings);
    }

    /// <summary>What a deletion is handed: <c>DeleteInactiveUsers(before: now.AddYears(-3))</c>, <c>PurgeChats(days: 365)</c>.</summary>
    public void ReadPassed(OperationAnalysisContext context, IArgumentOperation argument, IParameterSymbol parameter, IMethodSymbol method)
    {
        if (method.Name is "Lt" or "Lte" && parameter.Ordinal == 1)
        {
            ReadFilter(context, argument, method);
        }
        else if (_deleting.For(method.Name))
        {
            ReadHanded(context, argument.Value, parameter, method);
        }
    }

    /// <summary>What a deletion is handed unless it is told otherwise: <c>void PurgeChats(int days = 365)</c>.</summary>
    public void ReadDefault(OperationAnalysisContext context, IOperation value, IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is IMethodSymbol method && _deleting.For(method.Name))
        {
            ReadHanded(context, value, parameter, method);
        }
    }

    private void ReadHanded(OperationAnalysisContext context, IOperation value, IParameterSymbol parameter, IMethodSymbol method)
    {
        var words = Words.In(parameter.Name);
        var unit = DurationNames.UnitOf(words);
        if (Role.RangeStarts.IsIn(words) || Role.NobodysDataInName.IsIn(words)
            || !(DurationTypes.IsDate(parameter.Type) || DurationTypes.IsTimeSpan(parameter.Type as INamedTypeSymbol) || unit is not null)
            || scope.SettingsOf(value.Syntax.SyntaxTree) is not { } settings)
        {
            return;
        }

        var place = new RetentionPlace(
            $"{Role.Retaining.First} {method.Name}",
            RetentionNeighbours.Around(value.Syntax, follow: false),
            method.ContainingType.Name + Around(context.ContainingSymbol));
        var folding = Folding(unit, DurationTypes.IsDate(parameter.Type) ? AnswerFolding.Back : AnswerFolding.Forward, settings, context.CancellationToken);
        Report(context, new(parameter.Name, method.Name, place), value, folding, unit, settings);
    }

    // Builders<Chat>.Filter.Lt(c => c.At, now.AddYears(-2)), handed to DeleteMany
    private void ReadFilter(OperationAnalysisContext context, IArgumentOperation argument, IMethodSymbol method)
    {
        if (argument.Parent is not IInvocationOperation { Syntax: InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LambdaExpressionSyntax { Body: MemberAccessExpressionSyntax stamp } }, ..] } call }
            || method.ContainingType is not { TypeArguments: [{ Name: var kept }, ..] }
            || scope.SettingsOf(call.SyntaxTree) is not { } settings
            || !(_deleting.For(Around(context.ContainingSymbol)) || PurgeDeeds.Follow(call)))
        {
            return;
        }

        var name = stamp.Name.Identifier.ValueText;
        var place = new RetentionPlace($"{Role.Retaining.First} {kept}", Container: kept + Around(context.ContainingSymbol));
        Report(context, new(name, $"{kept}.{name}", place), argument.Value, Folding(null, AnswerFolding.Back, settings, context.CancellationToken), null, settings);
    }

    private AnswerFolding Folding(DurationUnit? unit, Func<TimeSpan, TimeSpan?> ageOf, ConsentSettings settings, CancellationToken cancellation) => new(
        new(unit, (symbol, _) => IsJudgedItself(symbol, settings.Limits), cancellation, EndlessValues.None),
        new(unit, (_, _) => false, cancellation, EndlessValues.None),
        ageOf);

    private void Report(OperationAnalysisContext context, Deletion deletion, IOperation age, AnswerFolding folding, DurationUnit? unit, ConsentSettings settings)
    {
        foreach (var answer in new DecidedRetention(age, new(_ => false), folding, settings.Choices).Answers())
        {
            if (RetentionWords.OfOwnWords(deletion.Place, settings.Limits) is not { } category)
            {
                return;
            }

            var written = answer.Duration.Written.Syntax;
            check(
                new RetentionPeriod(
                    deletion.Shown, category, answer.Duration.Length, written.ToString(), written.GetLocation(), answer.Branch, answer.Unit ?? unit, Deletes: true)
                {
                    Names = [deletion.Name],
                    Decision = answer.Decision,
                },
                settings,
                context.ReportDiagnostic);
        }
    }

    private bool IsJudgedItself(ISymbol symbol, RetentionLimits limits) =>
        mayConcern(symbol.Name) && RetentionWords.CategoryOf(RetentionPlaces.PlaceOf(symbol, "", null), limits) is not null;

    // A list of old messages is no purge; something must delete, in name or in deed.
    private bool Deletes(PurgePredicate purge, SyntaxNode comparison, ISymbol member) => purge.IsOld
        ? PurgeDeeds.Follow(comparison) || (_deleting.For(Around(member)) && !PurgeDeeds.BranchElsewhere(comparison))
        : PurgeDeeds.LeaveOut(comparison);

    private static string Around(ISymbol member) => RetentionPlaces.TypesAround(member) + RetentionPlaces.MembersAround(member);

    private static string KeptBy(IMemberReferenceOperation stamp) =>
        stamp.Instance?.Unwrap().Type?.Name is { Length: > 0 } row ? row : stamp.Member.ContainingType?.Name ?? "";

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

    private sealed record Deletion(string Name, string Shown, RetentionPlace Place);
}
