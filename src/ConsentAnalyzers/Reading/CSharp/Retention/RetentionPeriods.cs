using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>Makes periods of the places whose name speaks of keeping and whose value is a constant duration.</summary>
internal sealed class RetentionPeriods(CSharpScope scope, Func<string, bool> mayConcern, Check<RetentionPeriod> check)
{
    public void Read(OperationAnalysisContext context, RetentionSubject subject, IOperation value)
    {
        if (scope.SettingsOf(value.Syntax.SyntaxTree) is not { } settings)
        {
            return;
        }

        var unit = DurationNames.UnitOf(Words.In(subject.UnitName));
        var isCutOff = PurgeWords.NameCutOff(subject.Name);
        var folding = new DurationFolding(unit, (symbol, use) => SpeaksForItself(symbol, use, settings), context.CancellationToken, isCutOff);
        var whole = (Category: (string?)null, IsKnown: false);
        foreach (var (duration, branch) in new DurationBranches(folding, mayConcern, settings.Choices).In(value))
        {
            var length = isCutOff ? duration.Length.Absolute() : duration.Length;
            if (length < TimeSpan.Zero)
            {
                continue;
            }

            var cases = RetentionCases.Around(duration.Written.Syntax);
            if (RetentionWords.SaysLength(Words.In(cases)))
            {
                continue;
            }

            if (cases.Length == 0 && !whole.IsKnown)
            {
                whole = (CategoryOf(subject, value, settings), true);
            }

            if ((cases.Length == 0 ? whole.Category : CategoryOf(subject with { About = subject.About + cases }, value, settings)) is not { } category)
            {
                continue;
            }

            check(
                new RetentionPeriod(
                    subject.Shown,
                    category,
                    length,
                    duration.Written.Syntax.ToString(),
                    duration.Written.Syntax.GetLocation(),
                    BranchAround(value, branch, settings),
                    IsNumber(duration.Written) ? unit : null),
                settings,
                context.ReportDiagnostic);
        }
    }

    private static string? CategoryOf(RetentionSubject subject, IOperation value, ConsentSettings settings)
    {
        var near = RetentionNeighbours.Around(value.Syntax, subject.Follows);

        // A rule that moves blobs to a cheaper tier keeps them.
        return RetentionWords.MovesOrDeletes(subject.Name) && !Role.DeletingNow.IsIn(Words.In(near))
            ? null
            : RetentionWords.CategoryOf(subject.PlaceWith(near), settings.Limits);
    }

    /// <summary>The branch of the nearest condition on consent around a value; what stands under a refusal stays there.</summary>
    private static ConsentBranch BranchAround(IOperation value, ConsentBranch within, ConsentSettings settings)
    {
        for (IOperation inner = value; inner.Parent is { } outer; inner = outer)
        {
            if (outer is IConditionalOperation branch && inner != branch.Condition
                && ConsentCondition.Grants(branch.Condition, settings.Choices) is { } grants)
            {
                return grants != (inner == branch.WhenTrue) || within is ConsentBranch.Refused ? ConsentBranch.Refused : ConsentBranch.Granted;
            }
        }

        return within;
    }

    private bool SpeaksForItself(ISymbol symbol, IOperation use, ConsentSettings settings) =>
        (mayConcern(symbol.Name) ? RetentionSubject.Declared(symbol) : RetentionSubject.Half(symbol)) is { } subject
        && (DurationNames.UnitOf(Words.In(subject.UnitName)) is not null || !IsNumber(use))
        && RetentionWords.CategoryOf(subject.PlaceWith(""), settings.Limits) is not null;

    private static bool IsNumber(IOperation operation) => operation.Type?.SpecialType
        is (>= SpecialType.System_SByte and <= SpecialType.System_Double) or SpecialType.System_String;
}
