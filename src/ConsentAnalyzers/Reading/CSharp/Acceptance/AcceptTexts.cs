using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Resources;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Acceptance;

/// <summary>The texts in code that a person reads on an action: captions, resource names, prompts, yes-and-no buttons.</summary>
internal static class AcceptTexts
{
    /// <summary>What could be a caption that accepts: a constant text, a resource's name, or the buttons of a message box.</summary>
    public static string? CandidateOf(IOperation value) => MayBeText(value.Kind) ? TextOf(value) : value.Kind == OperationKind.Invocation ? CodeTextNames.Find(value) : null;

    // Calls, parameters and lambdas are what most arguments are, and none of them is a text that is known here.
    private static bool MayBeText(OperationKind kind) => kind is not (OperationKind.ParameterReference or OperationKind.Invocation
        or OperationKind.DelegateCreation or OperationKind.ObjectCreation or OperationKind.ArrayCreation or OperationKind.InstanceReference
        or OperationKind.AnonymousObjectCreation or OperationKind.ConditionalAccess);

    private static string? TextOf(IOperation value) => Unwrapped(value) switch
    {
        { ConstantValue.HasValue: true, Parent: IArgumentOperation { Parent: IInvocationOperation call } } when CodeTextNames.Applies(call) => CodeTextNames.Applied(call),
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        IPropertyReferenceOperation { Property: { IsStatic: true, Type.SpecialType: SpecialType.System_String } resource } => CodeTextNames.Find(value) ?? Resource(resource.Name),
        IPropertyReferenceOperation { Arguments.Length: > 0 } => CodeTextNames.Find(value),
        IFieldReferenceOperation { Field: { IsConst: true, ContainingType.TypeKind: TypeKind.Enum } buttons } =>
            AcceptOfButtons(buttons.Name),
        _ => null,
    };

    public static bool SaysAccept(string candidate, IOperation value, ConsentSettings settings) =>
        settings.Actions.MayAccept(candidate)
        && (settings.Actions.KindOf(candidate) == ActionKind.Accept
            || BareAssent.IsAction(candidate)
            || (value.Parent is IArgumentOperation && IsPrompt(candidate)));

    /// <summary>The caption of a constant, a resource or a localiser's key; null where the code does not tell.</summary>
    public static string? LabelOf(IOperation value) => Unwrapped(value) switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        var named when CodeTextNames.Find(named) is { } text => text,
        IPropertyReferenceOperation { Arguments: [var key, ..] } => ConstantOf(key.Value),
        IPropertyReferenceOperation { Property: { IsStatic: true } resource } => Resource(resource.Name),
        IInvocationOperation { Arguments: [var key, ..], Type.SpecialType: SpecialType.System_String } => ConstantOf(key.Value),
        _ => null,
    };

    /// <summary>The text of a constant, or of a name whose text is known.</summary>
    public static string? ConstantOf(IOperation value) =>
        Unwrapped(value) is var said && said.ConstantValue is { HasValue: true, Value: string text } ? text : CodeTextNames.Find(said);

    /// <summary>What the accepting button of a set says.</summary>
    public static string? AcceptOfButtons(string buttons) => buttons switch
    {
        "YesNo" or "YesNoCancel" => "Yes",
        "OKCancel" or "OkCancel" => "OK",
        _ => null,
    };

    public static bool IsPrompt(string text)
    {
        foreach (var prompt in Role.Prompts)
        {
            if (text.IndexOf(prompt, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return text.TrimEnd().EndsWith("?", StringComparison.Ordinal);
    }

    /// <summary>A resource called AcceptButton is a text, unlike a control of that name.</summary>
    private static string Resource(string name) => name.EndsWith("Button", StringComparison.Ordinal) ? name + "Text" : name;

    public static IOperation Unwrapped(IOperation value)
    {
        var content = value.Unwrap();
        while (content is IAwaitOperation { Operation: var awaited })
        {
            content = awaited.Unwrap();
        }

        return content;
    }
}
