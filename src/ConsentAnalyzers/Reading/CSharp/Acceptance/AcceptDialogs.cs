using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Acceptance;

/// <summary>Calls that show a whole dialog: message boxes, <c>DisplayAlert(title, message, accept, cancel)</c> and their kind.</summary>
internal sealed class AcceptDialogs(AcceptScreens screens, AcceptFilling filling)
{
    /// <summary>Marks a box whose buttons are ready-made.</summary>
    public const string ReadyMade = "(ready-made buttons)";

    public AcceptElement? Read(IInvocationOperation call)
    {
        if (IsFactory(call.TargetMethod))
        {
            return Fill(AcceptKinds.ElementOf(call.TargetMethod.ReturnType, call.Syntax, screens.Settings.Controls), call);
        }

        if (!IsMessage(call) && (!Shows(call.TargetMethod.Name) || !call.Arguments.Any(IsWording) || !call.Arguments.Any(IsAnswer)))
        {
            return null;
        }

        var dialog = Fill(new AcceptElement(ElementKind.Container, call.TargetMethod.ContainingType.Name, call.Syntax) { IsSurface = true }, call);
        if (Role.Confirms.IsIn(Words.In(call.TargetMethod.Name)))
        {
            // Whoever asks to confirm lets people say no, whatever yes is called.
            dialog.Actions.Add(screens.Part(PartKind.Unseen, "", call.Syntax.GetLocation()));
        }

        foreach (var argument in call.Arguments)
        {
            if (ButtonsOf(argument) is { } yes && Asks(dialog))
            {
                var place = argument.Syntax.GetLocation();
                dialog.Names.Add(ReadyMade);
                dialog.Actions.Add(screens.Part(PartKind.Accept, yes, place));
                dialog.Actions.Add(screens.Part(PartKind.Unseen, "", place));
                screens.Caption(AcceptTexts.Unwrapped(argument.Value).Syntax, dialog, place);
            }
            else if (AcceptTexts.ConstantOf(argument.Value) is { } answer && Role.DialogAnswers.Is(Words.In(answer)))
            {
                dialog.Names.Add(ReadyMade);
            }
        }

        return dialog;
    }

    private bool IsFactory(IMethodSymbol method) =>
        method is { IsStatic: true, IsExtensionMethod: false, ReturnType: INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } type }
        && SymbolEqualityComparer.Default.Equals(type, method.ContainingType)
        && (AcceptKinds.IsSurface(type.Name, screens.Settings.Controls) || AcceptKinds.KindOf(type, screens.Settings.Controls) != ElementKind.Container);

    /// <summary>A bot's message: a text or an embed with buttons below.</summary>
    private static bool IsMessage(IInvocationOperation call) =>
        call.Arguments.Any(argument => argument.ArgumentKind != ArgumentKind.DefaultValue
            && AcceptTexts.Unwrapped(argument.Value).Type is { } type && AcceptKinds.IsKeyboard(type.Name))
        && call.Arguments.Any(argument => argument.ArgumentKind != ArgumentKind.DefaultValue
            && argument.Parameter is { Name: var name, Type: var said }
            && !AcceptKinds.IsKeyboard(said.Name) && AcceptSlots.OfText(name) is SlotRole.Text or SlotRole.Heading);

    private static bool Shows(string method) =>
        Role.Dialogs.IsIn(Words.In(method));

    private static bool IsWording(IArgumentOperation argument) =>
        argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { Type.SpecialType: SpecialType.System_String, Name: var name } }
        && AcceptSlots.OfText(name) is SlotRole.Text or SlotRole.Heading;

    private static bool IsAnswer(IArgumentOperation argument) =>
        ButtonsOf(argument) is not null
        || (argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter.Name: var name }
            && Role.AnswerParameters.IsIn(Words.In(name)));

    private static string? ButtonsOf(IArgumentOperation argument) =>
        AcceptTexts.Unwrapped(argument.Value) is IFieldReferenceOperation { Field: { IsConst: true, ContainingType.TypeKind: TypeKind.Enum, Name: var name } }
            ? AcceptTexts.AcceptOfButtons(name)
            : null;

    private AcceptElement Fill(AcceptElement dialog, IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue)
            {
                filling.Fill(dialog, argument.Parameter?.Name ?? "", argument.Value, argument.Syntax);
            }
        }

        return dialog;
    }

    /// <summary>"Clear the cookies?" with Yes and No is no question about consent; "Send crash reports?" is.</summary>
    private bool Asks(AcceptElement dialog) =>
        dialog.Fixed.Any(part =>
            Role.AcceptVerbs.IsIn(Words.In(part.Text))
            || screens.Settings.Choices.MeaningOf("", new Surroundings(Label: part.Text)) == Meaning.Grant);
}
