using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>Makes periods of the places whose name speaks of keeping and whose value is a constant duration.</summary>
internal sealed class RetentionPeriods(CSharpScope scope, Func<string, bool> mayConcern, Judge<RetentionPeriod> judge)
{
    public void Read(OperationAnalysisContext context, RetentionSubject subject, IOperation value)
    {
        if (scope.SettingsOf(value.Syntax.SyntaxTree) is not { } settings || settings.IsIgnored(subject.Shown))
        {
            return;
        }

        var unit = DurationNames.UnitOf(Words.Of(subject.UnitName));
        var folding = new DurationFolding(unit, (symbol, use) => SpeaksForItself(symbol, use, settings), context.CancellationToken);
        string? category = null;
        foreach (var (duration, underConsent) in new DurationBranches(folding, mayConcern, settings.Choices).Of(value))
        {
            var length = PurgeWords.NameCutOff(subject.Name) ? duration.Length.Absolute() : duration.Length;
            if (length <= TimeSpan.Zero || length == TimeSpan.MaxValue || ConsentAround(value, settings) is not { } consented)
            {
                continue;
            }

            category ??= CategoryOf(subject, value, settings);
            if (category is null)
            {
                return;
            }

            judge(
                new RetentionPeriod(
                    subject.Shown,
                    category,
                    length,
                    duration.Written.Syntax.ToString(),
                    duration.Written.Syntax.GetLocation(),
                    underConsent || consented,
                    IsNumber(duration.Written) ? unit : null),
                settings,
                context.ReportDiagnostic);
        }
    }

    private static string? CategoryOf(RetentionSubject subject, IOperation value, ConsentSettings settings)
    {
        var near = RetentionNeighbours.Of(value.Syntax, subject.Follows);

        // A rule that moves blobs to a cheaper tier keeps them.
        return RetentionWords.MovesOrDeletes(subject.Name) && !Role.DeletingNow.IsIn(Words.Of(near))
            ? null
            : RetentionWords.CategoryOf(subject.PlaceWith(near), settings.Limits);
    }

    /// <summary>True in code that runs only with consent, null in code that runs only without, false elsewhere.</summary>
    private static bool? ConsentAround(IOperation value, ConsentSettings settings)
    {
        for (IOperation inner = value; inner.Parent is { } outer; inner = outer)
        {
            if (outer is IConditionalOperation branch && inner != branch.Condition
                && ConsentCondition.Grants(branch.Condition, settings.Choices) is { } grants)
            {
                return grants == (inner == branch.WhenTrue) ? true : null;
            }
        }

        return false;
    }

    private bool SpeaksForItself(ISymbol symbol, IOperation use, ConsentSettings settings) =>
        (mayConcern(symbol.Name) ? RetentionSubject.Declared(symbol) : RetentionSubject.Half(symbol)) is { } subject
        && (DurationNames.UnitOf(Words.Of(subject.UnitName)) is not null || !IsNumber(use))
        && RetentionWords.CategoryOf(subject.PlaceWith(""), settings.Limits) is not null;

    private static bool IsNumber(IOperation operation) => operation.Type?.SpecialType
        is (>= SpecialType.System_SByte and <= SpecialType.System_Double) or SpecialType.System_String;
}
