using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>Arguments that name themselves a default or a tick.</summary>
internal sealed class DefaultArguments(ToggleScope toggles)
{
    /// <summary>Whether a method's one argument is a default, whatever its parameter is called.</summary>
    public static bool SetsDefault(string method) => method is "GetValueOrDefault" or "HasDefaultValue" or "WithDefaultValue" or "WithDefault"
        or "DefaultValue" or "SetDefaultValue" or "DefaultTo" or "HasDefault" or "OverrideDefaultValue" or "ValueOr";

    public void Read(IOperation call, IArgumentOperation argument, StartingValue start, ConsentSettings settings, OperationAnalysisContext context)
    {
        if (argument.SemanticModel is not { } model)
        {
            return;
        }

        var names = new Labels(settings, model, context.CancellationToken);
        DefaultNames.AddTo(names, call.Syntax, argument.Syntax);
        var isOption = (call is IInvocationOperation { Instance: { } receiver } && OptionNames.AddTo(names, receiver.Syntax, model))
            || (argument.Value.Unwrap() is IDelegateCreationOperation && OptionNames.AddTo(names, call.Syntax, model));
        if (names.Any)
        {
            var occasion = ServerSettings.AreRead(call, names.Found[0], context.ContainingSymbol, settings) ? Occasion.Operation : Occasion.Declaration;
            toggles.Describe(
                new Choice(names.Found, start, occasion, Written(call, start), () => SurroundingsOf.Code(context.ContainingSymbol)) { IsTick = true, IsSwitch = isOption, Shown = names.Found[0] },
                settings,
                context.ReportDiagnostic);
        }
    }

    private static string Written(IOperation call, StartingValue start) => call switch
    {
        IInvocationOperation invocation when SetsDefault(invocation.TargetMethod.Name) => $"{invocation.TargetMethod.Name}({OnText.Shown(start.Syntax)})",
        IInvocationOperation invocation => $"{invocation.TargetMethod.Name}(…, {OnText.Shown(start.Syntax)})",
        _ => $"new {call.Type?.Name}({OnText.Shown(start.Syntax)})",
    };
}
