using ConsentAnalyzers.Reading.Resources;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Acceptance;

/// <summary>What calls do to a screen: they print, show a dialog, add to an element or only take something along.</summary>
internal sealed class AcceptCalls(AcceptScreens screens, AcceptScreenReader reader, AcceptFilling filling)
{
    private readonly AcceptDialogs _dialogs = new(screens, filling);
    private readonly AcceptConsole _console = new(screens);
    private readonly AcceptDrawing _drawing = new(screens);

    public AcceptElement? Read(IInvocationOperation call)
    {
        if (CodeTextNames.Applies(call))
        {
            Apply(call);
            return null;
        }

        var receiver = call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null);
        var owner = receiver is null ? null : reader.Visit(receiver);
        if (_console.Read(call) || _drawing.Read(call))
        {
            return VisitArguments(call, owner: null);
        }

        if ((owner is null || owner == screens.Self) && _dialogs.Read(call) is { } dialog)
        {
            return dialog;
        }

        if (owner is null || (owner == screens.Self && !Shows(call)))
        {
            return VisitArguments(call, owner);
        }

        filling.Fill(owner, call);
        return owner == screens.Self ? null : owner;
    }

    /// <summary>A control says what the form's resources hold for it; where nobody knows them, anything.</summary>
    private void Apply(IInvocationOperation call)
    {
        var text = CodeTextNames.Applied(call);
        if (reader.Visit(call.Arguments[0].Value) is not { } element)
        {
            return;
        }

        if (element.Kind is ElementKind.Text or ElementKind.Heading or ElementKind.Choice or ElementKind.Action)
        {
            element.Say(text);
            screens.Caption(call.Arguments[1].Value.Syntax, element, element.Origin.GetLocation());
        }
        else if (text is not null && element == screens.Self)
        {
            element.Fixed.Add(screens.Part(PartKind.Heading, text, call.Syntax.GetLocation()));
        }
    }

    /// <summary>What a base type of the screen does with a text; one that answers with a result leads elsewhere: <c>RedirectToAction</c>.</summary>
    private bool Shows(IInvocationOperation call) =>
        AcceptFilling.IsInherited(call.TargetMethod, screens.Member)
        && !call.TargetMethod.ReturnType.Name.EndsWith("Result", StringComparison.Ordinal);

    /// <summary>Whether a method of the program may add to what it is handed; one that shows it does not.</summary>
    private static bool MayAdd(IMethodSymbol method) => method.Locations is [{ IsInSource: true }, ..] && !Role.Dialogs.IsIn(Words.In(method.Name));

    private AcceptElement? VisitArguments(IInvocationOperation call, AcceptElement? owner)
    {
        var name = call.TargetMethod.Name;
        var adds = owner is null && name.StartsWith("Add", StringComparison.Ordinal);
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue || reader.Visit(argument.Value) is not { } element)
            {
                continue;
            }

            element.IsPlaced |= AcceptSlots.Places(name);
            if (adds)
            {
                // It goes into something that was made elsewhere and may say more.
                element.Fixed.Insert(0, new SurfacePart(PartKind.Opaque, "", call.Syntax.GetLocation()));
            }

            if (adds || MayAdd(call.TargetMethod))
            {
                element.Actions.Add(screens.Part(PartKind.Unseen, "", call.Syntax.GetLocation()));
            }
        }

        return null;
    }
}
