using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Acceptance;

/// <summary>What a method draws anew for every frame, in the order of reading: <c>GUILayout.Label</c>, <c>ImGui.Button</c>.</summary>
internal sealed class AcceptDrawing(AcceptScreens screens)
{
    private AcceptElement? _window;

    /// <summary>Whether a call draws something; what it draws is noted.</summary>
    public bool Read(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (!Draws(method.ContainingType.Name))
        {
            if (_window is not null && method.Locations is [{ IsInSource: true }, ..])
            {
                // A method of the program may draw texts of its own.
                _window.Add(screens.Part(PartKind.Opaque, "", call.Syntax.GetLocation()));
                _window.Add(screens.Part(PartKind.Unseen, "", call.Syntax.GetLocation()));
            }

            return false;
        }

        if (call.Arguments.FirstOrDefault(IsSaid) is { } said)
        {
            Note(KindOf(method.Name), said);
        }

        return true;
    }

    private static bool Draws(string type) =>
        type.StartsWith("ImGui", StringComparison.Ordinal) || type is "GUI" or "GUILayout" or "EditorGUI" or "EditorGUILayout";

    private static ElementKind KindOf(string method) =>
        method.EndsWith("Button", StringComparison.Ordinal) || method is "Selectable" or "MenuItem" ? ElementKind.Action
        : method.StartsWith("Toggle", StringComparison.Ordinal) || method.StartsWith("Checkbox", StringComparison.Ordinal) ? ElementKind.Choice
        : method.StartsWith("Begin", StringComparison.Ordinal) || method.EndsWith("Window", StringComparison.Ordinal) ? ElementKind.Heading
        : method.StartsWith("Label", StringComparison.Ordinal) || method.IndexOf("Text", StringComparison.Ordinal) >= 0 || method is "HelpBox" or "Box" or "SeparatorText"
            ? ElementKind.Text
        : ElementKind.Ornament;

    private static bool IsSaid(IArgumentOperation argument) =>
        argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter.Type: { } type }
        && (type.SpecialType == SpecialType.System_String || type.Name is "GUIContent" || type.Name.EndsWith("Span", StringComparison.Ordinal));

    private static IOperation ContentOf(IArgumentOperation argument) =>
        AcceptTexts.Unwrapped(argument.Value) is IObjectCreationOperation { Arguments: [var first, ..] } ? first.Value : argument.Value;

    private void Note(ElementKind kind, IArgumentOperation said)
    {
        var place = said.Syntax.GetLocation();
        var content = ContentOf(said);
        var text = AcceptTexts.ConstantOf(content) is { } written ? WithoutId(written) : null;
        if (kind == ElementKind.Heading)
        {
            _window = null;
        }

        var window = _window ??= new AcceptElement(ElementKind.Container, "", screens.Self.Origin) { IsSurface = true };
        switch (kind)
        {
            case ElementKind.Heading:
                window.Add(screens.Part(PartKind.Heading, text ?? "", place));
                break;
            case ElementKind.Text:
                window.Add(screens.Part(text is null ? PartKind.Opaque : PartKind.Prose, text ?? "", place));
                break;
            case ElementKind.Choice:
                window.Add(screens.Part(PartKind.Choice, text ?? "", place));
                break;
            case ElementKind.Action:
                window.Add(screens.Action(text ?? "", place));
                screens.Caption(AcceptTexts.Unwrapped(content).Syntax, window, place);
                break;
        }
    }

    /// <summary>What follows two hashes tells controls apart and is not shown.</summary>
    private static string WithoutId(string label) =>
        label.IndexOf("##", StringComparison.Ordinal) is >= 0 and var id ? label.Substring(0, id) : label;
}
