using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.CSharp.Toggles;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Grants;

/// <summary>Calls that store a grant: <c>consents.Grant(user)</c>, <c>user.OptIn()</c>, <c>consents.Set(user, true)</c>.</summary>
internal sealed class GrantCalls(ToggleScope toggles)
{
    private readonly Remembered<CallName> _names = new(CallName.Read);

    public void Register(CompilationStartAnalysisContext context)
    {
        if (toggles.WantsUnasked)
        {
            context.RegisterOperationAction(Read, OperationKind.Invocation);
        }
    }

    /// <summary>A state that is handed over to be stored: <c>consents.SetAsync(user, ConsentStatus.Granted)</c>.</summary>
    public void ReadStored(IInvocationOperation call, IArgumentOperation argument, StartingValue start, ConsentSettings settings, OperationAnalysisContext context)
    {
        if (toggles.WantsUnasked && call.TargetMethod.Name == "SetProperty")
        {
            if (SelectedBy(call) is { } column)
            {
                toggles.Describe(new Choice(column, start, Occasion.StoredDecision, OnText.Shown(argument.Syntax)), settings, context.ReportDiagnostic);
            }
        }
        else if (toggles.WantsUnasked && _names.For(call.TargetMethod.Name) is { Stores: true } name && (StoredBy(name, argument, settings) ?? SubjectOf(name, call, settings)) is { } subject)
        {
            Describe(subject, start, OnText.Shown(argument.Syntax), call, settings, context);
        }
    }

    private void Read(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (_names.For(call.TargetMethod.Name) is { Grants: true } name
            && call.Syntax is InvocationExpressionSyntax syntax
            && toggles.SettingsOf(syntax) is { } settings
            && !call.Arguments.Any(SaysWhich)
            && SubjectOf(name, call, settings) is { } subject)
        {
            Describe(subject, new StartingValue(syntax, ToggleState.On), call.TargetMethod.Name + "(…)", call, settings, context);
        }
    }

    /// <summary>The column that a bulk update sets: <c>users.ExecuteUpdate(set => set.SetProperty(user => user.EmailOptIn, true))</c>.</summary>
    private static ISymbol? SelectedBy(IInvocationOperation call) =>
        call.Syntax is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LambdaExpressionSyntax { ExpressionBody: MemberAccessExpressionSyntax column } }, ..] }
            ? call.SemanticModel?.GetSymbolInfo(column).Symbol
            : null;

    private void Describe(string subject, StartingValue start, string written, IInvocationOperation call, ConsentSettings settings, OperationAnalysisContext context) =>
        toggles.Describe(
            new Choice([subject], start, Occasion.StoredDecision, written, () => SurroundingsOf.Code(call.TargetMethod)) { Shown = call.TargetMethod.Name },
            settings,
            context.ReportDiagnostic);

    /// <summary>The consent of <c>StoreTrainingConsent(granted: true)</c>, where the argument says whether it is given.</summary>
    private static string? StoredBy(CallName name, IArgumentOperation argument, ConsentSettings settings) =>
        name.Stored.Length > 0
        && settings.Choices.MayConcern(name.Stored)
        && argument.Parameter is { Name: var parameter }
        && (ConsentStates.IsGrant(parameter) || BareState.Is(parameter) || Role.Answered.IsIn(Words.In(parameter)))
            ? name.Stored
            : null;

    /// <summary>What is granted, as a name that says so: that of the method, or that of what it is called on.</summary>
    private static string? SubjectOf(CallName name, IInvocationOperation call, ConsentSettings settings) =>
        settings.Choices.MayConcern(name.Subject) ? name.Subject
        : name.IsBare && HoldsConsents(call) ? $"{Role.Consents.First} {Role.Granted.First}"
        : null;

    private static bool HoldsConsents(IInvocationOperation call) =>
        IsOfConsents(call.TargetMethod.ContainingType?.Name ?? "")
        || (call.Instance is { } receiver && IsOfConsents(Names.InOperation(receiver) ?? ""));

    private static bool IsOfConsents(string name) => Role.Consents.IsIn(Words.In(name));

    /// <summary>A state that the call is given decides, not its name.</summary>
    private static bool SaysWhich(IArgumentOperation argument) =>
        argument.ArgumentKind == ArgumentKind.Explicit
        && (argument.Parameter?.Type.SpecialType == SpecialType.System_Boolean
            || (argument.Value.Unwrap().Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } states && states.GetMembers().Any(state => ConsentStates.IsRefusal(state.Name))));

    /// <summary>What the name of a method says.</summary>
    /// <param name="Subject">The name without what only tells how it is called.</param>
    /// <param name="Grants">Whether it gives something.</param>
    /// <param name="Stores">Whether it stores what it is given.</param>
    /// <param name="Stored">The consent that it stores; empty where that is no consent.</param>
    /// <param name="IsBare">Whether it is a verb and nothing else.</param>
    private sealed record CallName(string Subject, bool Grants, bool Stores, string Stored, bool IsBare)
    {
        public static CallName Read(string method)
        {
            var name = Names.WithoutAsync(method);
            var words = Words.In(name);
            var verb = Role.GrantVerbs.At(words, 0) ?? Role.StoreVerbs.At(words, 0);
            var stored = Role.StoreVerbs.At(words, 0) is { Words.Length: var length } && Role.Consents.Ends(words) ? string.Join(" ", words.Skip(length)) : "";
            return new(name, Role.GrantVerbs.Starts(words), Role.StoreVerbs.Starts(words), stored, verb?.Words.Length == words.Length);
        }
    }
}
