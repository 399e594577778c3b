using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.CSharp.Grants;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>
/// Arguments that say what holds where nobody chose: fallbacks of lookups, answers that a question suggests, metadata of
/// registered properties, setters. An argument of any other call configures something and is no choice.
/// </summary>
internal sealed class Arguments(ToggleScope toggles)
{
    private readonly KeyedValues _keyed = new(toggles);
    private readonly DefaultArguments _defaults = new(toggles);
    private readonly GrantCalls _grants = new(toggles);

    public void Register(CompilationStartAnalysisContext context)
    {
        context.RegisterOperationAction(Read, OperationKind.Argument);
        _grants.Register(context);
    }

    private void Read(OperationAnalysisContext context)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (IsOneInPlayerPrefs(argument))
        {
            if (toggles.SettingsOf(argument.Syntax) is { } players)
            {
                _defaults.Read(argument.Parent!, argument, new StartingValue(argument.Value.Syntax, ToggleState.On), players, context);
            }
        }
        else if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter }
            && StartOf(argument, parameter) is { } start
            && toggles.SettingsOf(argument.Syntax) is { } settings)
        {
            switch (argument.Parent)
            {
                case IInvocationOperation call:
                    ReadCall(call, argument, parameter, start, settings, context);
                    break;
                case IObjectCreationOperation creation:
                    ReadCreation(creation, argument, parameter, start, settings, context);
                    break;
            }
        }
    }

    /// <summary>A default may be given as a function that answers it.</summary>
    private StartingValue? StartOf(IArgumentOperation argument, IParameterSymbol parameter) =>
        toggles.MayStart(argument.Value.Syntax) ? toggles.StartOf(argument.Value)
        : FunctionResult.In(argument.Value.Syntax) is { } result
            && toggles.MayStart(result)
            && (BareState.IsDefaultFactory(parameter.Name) || BareState.IsDefaultFactory((argument.Parent as IInvocationOperation)?.TargetMethod.Name ?? ""))
            && FunctionResult.In(argument.Value) is { } answer
                ? toggles.StartOf(answer)
                : null;

    /// <summary>Unity's store of a player's settings knows no truth values: <c>PlayerPrefs.GetInt("analytics", 1)</c>.</summary>
    private static bool IsOneInPlayerPrefs(IArgumentOperation argument) =>
        argument is { Value: ILiteralOperation { ConstantValue.Value: 1 }, Parent: IInvocationOperation { TargetMethod: { Name: "GetInt", ContainingType.Name: "PlayerPrefs" } } };

    private void ReadCall(
        IInvocationOperation call, IArgumentOperation argument, IParameterSymbol parameter, StartingValue start, ConsentSettings settings, OperationAnalysisContext context)
    {
        var method = call.TargetMethod.Name;
        if (call.Syntax.IsKind(SyntaxKind.ComplexElementInitializerExpression) || (method is "Add" or "TryAdd" or "Create" && parameter.Name == "value"))
        {
            _keyed.ReadPair(argument, start, call.Arguments, settings, context);
        }
        else if (call.TargetMethod.MethodKind == MethodKind.Constructor)
        {
            ReadConstructor(argument, parameter, start, settings, context);
        }
        else if (IsDefault(parameter, argument) || DefaultArguments.SetsDefault(method) || IsOfNewColumn(method, parameter))
        {
            _defaults.Read(call, argument, start, settings, context);
        }
        else if (!(method.StartsWith("Set", StringComparison.OrdinalIgnoreCase) && ReadSetter(call, argument, start, settings, context)))
        {
            _grants.ReadStored(call, argument, start, settings, context);
        }
    }

    private void ReadCreation(
        IObjectCreationOperation creation, IArgumentOperation argument, IParameterSymbol parameter, StartingValue start, ConsentSettings settings, OperationAnalysisContext context)
    {
        var type = creation.Type?.Name ?? "";
        if (IsDefault(parameter, argument))
        {
            _defaults.Read(creation, argument, start, settings, context);
        }
        else if (BareState.Is(parameter.Name) && creation.Arguments.Length > 1
            && _keyed.ReadPair(argument, start, creation.Arguments, settings, context, Occasions.OfType(type)))
        {
            // A key or label beside it says what it is.
        }
        else if (Occasions.OfType(type) is Occasion.StoredDecision && settings.Choices.MayConcern(parameter.Name, type))
        {
            toggles.Describe(new Choice(parameter, start, Occasion.StoredDecision, OnText.Shown(argument.Syntax)), settings, context.ReportDiagnostic);
        }
        else if (creation.Type is { IsRecord: true } && settings.Choices.MayConcern(parameter.Name))
        {
            var occasion = toggles.IsForeign(creation.Type) ? Occasion.Operation : Occasions.OfFilling(type, argument.Syntax);
            toggles.Describe(new Choice(parameter, start, occasion, OnText.Shown(argument.Syntax)), settings, context.ReportDiagnostic);
        }
    }

    private static bool IsDefault(IParameterSymbol parameter, IArgumentOperation argument) =>
        BareState.IsDefaultParameter(parameter.Name) || BareState.IsTickParameter(parameter.Name) || argument.Value.Unwrap() is IDelegateCreationOperation;

    /// <summary>A team's own migrations say what the rows that are there get: <c>AddFlagColumn("Users", "ShareUsageData", true)</c>.</summary>
    private static bool IsOfNewColumn(string method, IParameterSymbol parameter) =>
        parameter.Type.SpecialType == SpecialType.System_Boolean
        && Words.In(method) is var words
        && Role.ColumnOpenings.Starts(words)
        && Role.Columns.IsIn(words)
        && !Role.ColumnTraits.IsIn(Words.In(parameter.Name));

    /// <summary>What a constructor hands to another one, <c>: this(true)</c>, holds where the caller says nothing.</summary>
    private void ReadConstructor(IArgumentOperation argument, IParameterSymbol parameter, StartingValue start, ConsentSettings settings, OperationAnalysisContext context)
    {
        if (settings.Choices.MayConcern(parameter.Name, parameter.ContainingType.Name) || toggles.NamesState(start.Syntax))
        {
            var occasion = toggles.IsForeign(parameter.ContainingType) ? Occasion.Operation : Occasions.OfFilling(parameter.ContainingType.Name, argument.Syntax);
            toggles.Describe(new Choice(parameter, start, occasion, OnText.Shown(argument.Syntax)), settings, context.ReportDiagnostic);
        }
    }

    /// <summary><c>SetAnalyticsCollectionEnabled(true)</c>, <c>Analytics.SetEnabledAsync(true)</c>, <c>Preferences.Set("SendCrashReports", true)</c>; false where what is set belongs to somebody.</summary>
    private bool ReadSetter(
        IInvocationOperation call, IArgumentOperation argument, StartingValue start, ConsentSettings settings, OperationAnalysisContext context)
    {
        var explicitArguments = call.Arguments.Count(candidate => candidate.ArgumentKind == ArgumentKind.Explicit);
        var method = call.TargetMethod.Name;
        var set = method.EndsWith("Async", StringComparison.Ordinal) ? method.Substring(0, method.Length - "Async".Length) : method;
        if (explicitArguments - (call.TargetMethod.IsExtensionMethod && call.Instance is null ? 1 : 0) > 1)
        {
            return IsSettingsStore(call) && _keyed.ReadPair(argument, start, call.Arguments, settings, context);
        }

        if (settings.Choices.MayConcern(set, call.TargetMethod.ContainingType?.Name ?? ""))
        {
            toggles.Describe(
                new Choice([set.Substring("Set".Length), set], start, Occasions.OfCode(argument.Syntax), $"{method}({OnText.Shown(start.Syntax)})", () => SurroundingsOf.Code(call.TargetMethod)) { Shown = method },
                settings,
                context.ReportDiagnostic);
        }

        return true;
    }

    private static bool IsSettingsStore(IInvocationOperation call) =>
        Role.SettingsStores.IsIn(Words.In((call.TargetMethod.ContainingType?.Name ?? "") + " " + (call.Instance ?? call.Arguments[0].Value).Type?.Name));
}
