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
        var isEndless = isCutOff || StoreValue.IsLeft(value) ? EndlessValues.None : new EndlessValues(subject, unit).Mean;
        var folding = new AnswerFolding(
            new(unit, (symbol, use) => SpeaksForItself(symbol, use, settings), context.CancellationToken, isEndless),
            new(unit, (_, _) => false, context.CancellationToken, isEndless),
            isCutOff ? AnswerFolding.Either : AnswerFolding.Ahead);
        var unread = new UnreadConsent(mayConcern, settings.Choices, context.CancellationToken);
        var whole = (Category: (string?)null, IsKnown: false);
        var isFirst = true;
        foreach (var answer in new DecidedRetention(value, new(mayConcern), folding, settings.Choices).Answers())
        {
            var (length, written) = (answer.Duration.Length, answer.Duration.Written);
            if (length == TimeSpan.MaxValue && !IsEndless(written, subject, unit, context.Operation))
            {
                continue;
            }

            var (branch, decision) = subject.GrantsWith?.Invoke(settings.Choices) switch
            {
                true => (ConsentBranch.Granted, null),
                false => (ConsentBranch.Refused, ConsentDecision.InTable(length, written.Syntax.GetLocation())),
                null => (answer.Branch, answer.Decision),
            };
            var cases = RetentionCases.Around(written.Syntax);
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
                    written.Syntax.ToString(),
                    written.Syntax.GetLocation(),
                    branch,
                    IsNumber(written) ? answer.Unit ?? unit : null)
                {
                    Decision = decision ?? (isFirst && branch is ConsentBranch.Any ? unread.Around(context.ContainingSymbol, value) : null),
                },
                settings,
                context.ReportDiagnostic);
            isFirst = false;
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
#pragma warning disable CONSENT008 // Tells of the code that is read; nothing is kept here.
            check(new RetentionPeriod(call.TargetMethod.Name, category, TimeSpan.MaxValue, written.ToString(), written.GetLocation(), Deletes: true), settings, context.ReportDiagnostic);
#pragma warning restore CONSENT008
        }
    }

    private static bool IsEndless(IOperation written, RetentionSubject subject, DurationUnit? unit, IOperation declaration) =>
        !IsOnlyStart(declaration)
        && !DefinesForEver(subject.Symbol)
        && !Endless.IsDenied(written.Syntax.ToString(), subject.Name)
        && (Endless.MayCount(Words.In(subject.Name), unit) || written.ConstantValue is not { HasValue: true, Value: not (null or string) } || EndlessOperation.Is(written));

    /// <summary>Whether a constant is what the code calls for ever; it is nobody's period until something is given it.</summary>
    private static bool DefinesForEver(ISymbol? symbol) =>
        symbol is IFieldSymbol { IsStatic: true, IsReadOnly: true } or IFieldSymbol { IsConst: true } or IPropertySymbol { IsStatic: true, SetMethod: null }
        && Endless.IsName(symbol.Name);

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

    private bool SpeaksForItself(ISymbol symbol, IOperation use, ConsentSettings settings) =>
        !DefinesForEver(symbol)
        && (mayConcern(symbol.Name) ? RetentionSubject.Declared(symbol) : RetentionSubject.Half(symbol)) is { } subject
        && (DurationNames.UnitOf(Words.In(subject.UnitName)) is not null || !IsNumber(use))
        && RetentionWords.CategoryOf(subject.PlaceWith(""), settings.Limits) is not null;

    private static bool IsNumber(IOperation operation) => (operation.Type ?? (operation.Parent as IConversionOperation)?.Type)?.Unwrap().SpecialType
        is (>= SpecialType.System_SByte and <= SpecialType.System_Double) or SpecialType.System_String;
}
