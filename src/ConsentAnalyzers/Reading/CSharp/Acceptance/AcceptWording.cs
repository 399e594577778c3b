using System.Globalization;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Acceptance;

/// <summary>What texts say, by the element and the slot that they stand in.</summary>
internal sealed class AcceptWording(AcceptScreens screens)
{
    private const double SmallestHeading = 20;

    public void Fill(AcceptElement owner, string slot, IOperation value, SyntaxNode code, bool isArgument, bool inOrder)
    {
        var role = AcceptSlots.OfText(slot);
        if (owner.Kind == ElementKind.Container)
        {
            Place(owner, role, value, code, inOrder);
        }
        else if (role == SlotRole.Style)
        {
            owner.LooksLikeHeading |= IsHeadingStyle(AcceptTexts.ConstantOf(value) ?? "");
        }
        else if (role != SlotRole.None || isArgument || AcceptSlots.TakesChildren(slot) || screens.Settings.Controls.IsOwnCaption(slot))
        {
            Say(owner, value, isArgument);
        }
    }

    /// <summary>A value that is no text: a binding, a style, a control that was made elsewhere.</summary>
    public void FillUnknown(AcceptElement owner, string slot, IOperation value, SyntaxNode code)
    {
        var role = AcceptSlots.OfText(slot);
        if (role == SlotRole.Style)
        {
            owner.LooksLikeHeading |= value.ConstantValue is { HasValue: true, Value: { } size }
                ? value.Type?.TypeKind != TypeKind.Enum && PointsOf(size) >= SmallestHeading
                : IsHeadingStyle(value.Syntax.ToString());
            return;
        }

        // Android gives texts by the number of a resource.
        if (role == SlotRole.Text && value.Type?.SpecialType == SpecialType.System_Int32 && owner.Kind == ElementKind.Container)
        {
            owner.Fixed.Add(screens.Part(PartKind.Opaque, "", code.GetLocation()));
            return;
        }

        if (value.ConstantValue.HasValue || value.Type is not { IsReferenceType: true, TypeKind: not TypeKind.Delegate } type)
        {
            return;
        }

        if (owner.Kind is ElementKind.Text or ElementKind.Choice or ElementKind.Action && role is SlotRole.Text or SlotRole.Children)
        {
            owner.Say(null);
        }
        else if (owner.Kind == ElementKind.Container
            && (role == SlotRole.Text || AcceptSlots.TakesChildren(slot))
            && AcceptKinds.KindOf(type, screens.Settings.Controls) is ElementKind.Text or ElementKind.Opaque or ElementKind.Container)
        {
            owner.Add(screens.Part(PartKind.Opaque, "", code.GetLocation()));
        }
    }

    private void Say(AcceptElement owner, IOperation value, bool isArgument)
    {
        if (owner.Kind is ElementKind.Text or ElementKind.Heading)
        {
            owner.Say(AcceptTexts.ConstantOf(value));
            screens.Caption(AcceptTexts.Unwrapped(value).Syntax, owner, owner.Origin.GetLocation());
            return;
        }

        if (owner.Text.Length > 0 && isArgument)
        {
            return;
        }

        owner.Say(AcceptTexts.LabelOf(value));
        if (owner.Kind == ElementKind.Action || (owner.IsTickBox && BareAssent.IsAction(owner.Text)))
        {
            screens.Caption(AcceptTexts.Unwrapped(value).Syntax, owner, owner.Origin.GetLocation());
        }
    }

    private void Place(AcceptElement owner, SlotRole role, IOperation value, SyntaxNode code, bool inOrder)
    {
        var place = code.GetLocation();
        var text = AcceptTexts.ConstantOf(value);
        var label = AcceptTexts.LabelOf(value) ?? "";
        switch (role)
        {
            case SlotRole.Heading:
                owner.Fixed.Add(screens.Part(PartKind.Heading, text ?? "", place));
                break;
            case SlotRole.Text:
                var prose = screens.Part(text is null ? PartKind.Opaque : PartKind.Prose, text ?? "", place);
                (inOrder ? owner.Add : (Action<SurfacePart>)owner.Fixed.Add)(prose);
                break;
            case SlotRole.Choice:
            case SlotRole.Label when screens.Settings.Actions.KindOf(label) == ActionKind.None:
                owner.Add(screens.Part(PartKind.Choice, label, place) with { State = StateBeside(value) });
                break;
            case SlotRole.Action or SlotRole.Label:
                var action = screens.Action(label, place);
                (inOrder ? owner.Add : (Action<SurfacePart>)owner.Actions.Add)(action);
                screens.Caption(AcceptTexts.Unwrapped(value).Syntax, owner, place);
                break;
            case SlotRole.Dismissal:
                var kind = screens.Action(label, place).Kind;
                owner.Actions.Add(screens.Part(kind == PartKind.Accept ? PartKind.OtherAction : kind, label, place));
                break;
        }
    }

    /// <summary>What the call that adds a choice says of its state: <c>AddCheckBox("Share usage data", true)</c>.</summary>
    private static ToggleState StateBeside(IOperation value) =>
        value.Parent is IArgumentOperation { Parent: IInvocationOperation { Arguments: var arguments } }
        && arguments.FirstOrDefault(argument => argument.Value.Type?.SpecialType == SpecialType.System_Boolean) is { Value.ConstantValue: var given }
            ? given is { HasValue: true, Value: bool isOn } ? isOn ? ToggleState.On : ToggleState.Off : ToggleState.Unknown
            : ToggleState.Off;

    private static double PointsOf(object size) =>
        double.TryParse(Convert.ToString(size, CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var points) ? points : 0;

    private static bool IsHeadingStyle(string style) =>
        Role.HeadingStyles.IsIn(Words.In(style));
}
