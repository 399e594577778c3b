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
        if (toggles.WantsUnasked && _names.For(call.TargetMethod.Name) is { Stores: true } name && SubjectOf(name, call, settings) is { } subject)
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

    private void Describe(string subject, StartingValue start, string written, IInvocationOperation call, ConsentSettings settings, OperationAnalysisContext context) =>
        toggles.Describe(
            new Choice([subject], start, Occasion.StoredDecision, written, () => SurroundingsOf.Code(call.TargetMethod)) { Shown = call.TargetMethod.Name },
            settings,
            context.ReportDiagnostic);

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
    /// <param name="IsBare">Whether it is a verb and nothing else.</param>
    private sealed record CallName(string Subject, bool Grants, bool Stores, bool IsBare)
    {
        public static CallName Read(string method)
        {
            var name = method.EndsWith("Async", StringComparison.Ordinal) ? method.Substring(0, method.Length - "Async".Length) : method;
            var words = Words.In(name);
            var verb = Role.GrantVerbs.At(words, 0) ?? Role.StoreVerbs.At(words, 0);
            return new(name, Role.GrantVerbs.Starts(words), Role.StoreVerbs.Starts(words), verb?.Words.Length == words.Length);
        }
    }
}
