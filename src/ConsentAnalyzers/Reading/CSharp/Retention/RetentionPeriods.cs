using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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

        var unit = StoreValue.Find(subject.Symbol)?.Unit ?? DurationNames.UnitOf(Words.In(subject.UnitName));
        var isCutOff = PurgeWords.NameCutOff(subject.Name);
        var folding = new DurationFolding(
            unit,
            (symbol, use) => SpeaksForItself(symbol, use, settings),
            context.CancellationToken,
            isCutOff || StoreValue.IsLeft(value) ? EndlessValues.None : new EndlessValues(subject, unit).Mean);
        var whole = (Category: (string?)null, IsKnown: false);
        foreach (var (duration, branch) in new DurationBranches(folding, mayConcern, settings.Choices).In(value))
        {
            var length = isCutOff ? duration.Length.Absolute() : duration.Length;
            if (length < TimeSpan.Zero
                || (length == TimeSpan.MaxValue && (IsOnlyStart(context.Operation) || Endless.IsDenied(duration.Written.Syntax.ToString(), subject.Name))))
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

            if ((length == TimeSpan.MaxValue && SharedCache.Holds(subject.Symbol) ? RetentionWords.OfOwnWords(SharedCache.PlaceOf(value.Syntax), settings.Limits)
                : cases.Length == 0 ? whole.Category
                : CategoryOf(subject with { About = subject.About + cases }, value, settings)) is not { } category)
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

    /// <summary>A call that takes away the end which an entry of a store has.</summary>
    public void ReadTakenAway(OperationAnalysisContext context, IInvocationOperation call)
    {
        if (call.Syntax is not InvocationExpressionSyntax written || scope.SettingsOf(written.SyntaxTree) is not { } settings)
        {
            return;
        }

        var place = new RetentionPlace(
            Role.Keeping.First, RetentionNeighbours.Of(written), RetentionPlaces.TypesAround(context.ContainingSymbol), RetentionPlaces.MembersAround(context.ContainingSymbol));
        if (RetentionWords.OfOwnWords(place, settings.Limits) is { } category)
        {
            check(new RetentionPeriod(call.TargetMethod.Name, category, TimeSpan.MaxValue, written.ToString(), written.GetLocation(), Deletes: true), settings, context.ReportDiagnostic);
        }
    }

    /// <summary>Whether a local only starts so: the shortest of many is looked for from the longest that there is.</summary>
    private static bool IsOnlyStart(IOperation declaration) =>
        declaration is IVariableDeclaratorOperation { Symbol: { IsConst: false, Name: var local } } && OneHop.IsChanged(local, declaration.Syntax);

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

    private static bool IsNumber(IOperation operation) => IsNumber(operation.Type ?? (operation.Parent as IConversionOperation)?.Type);

    private static bool IsNumber(ITypeSymbol? type) => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
        ? IsNumber(nullable.TypeArguments[0])
        : type?.SpecialType is (>= SpecialType.System_SByte and <= SpecialType.System_Double) or SpecialType.System_String;
}
