using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Acceptance;

/// <summary>What a type is on a screen, by its name or its base types' names: every framework calls a button a button.</summary>
internal static class AcceptKinds
{
    public static ElementKind KindOf(ITypeSymbol? type, ControlCatalogue controls)
    {
        if (type is not null && IsKeyboard(type.Name))
        {
            return ElementKind.Container;
        }

        var depth = 0;
        for (var current = type; current is not null && depth < 8; current = current.BaseType, depth++)
        {
            if (current.SpecialType == SpecialType.None && KindOf(current.Name, controls) is not ElementKind.Container and var kind)
            {
                return kind;
            }
        }

        return ElementKind.Container;
    }

    /// <summary>A new element of a type.</summary>
    public static AcceptElement ElementOf(ITypeSymbol? type, SyntaxNode origin, ControlCatalogue controls)
    {
        var kind = KindOf(type, controls);
        var name = type?.Name ?? "";
        var isContainer = kind == ElementKind.Container;
        var isKeyboard = IsKeyboard(name);
        var isOwn = isContainer && !isKeyboard && type?.Locations is [{ IsInSource: true }, ..];
        var element = new AcceptElement(kind, name, origin)
        {
            IsSurface = isContainer && !isKeyboard && IsSurface(name, controls),
            IsKeyboard = isKeyboard,
            IsComponent = isOwn && !name.EndsWith("Builder", StringComparison.Ordinal),
            IsLayout = IsLayout(name),
            IsBare = type is IArrayTypeSymbol
                || type?.ContainingNamespace?.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal) == true,
        };
        if (isOwn && !element.IsLayout && type is { BaseType.SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) })
        {
            // class TermsDialog : ContentDialog brings a text of its own.
            element.Fixed.Add(new SurfacePart(PartKind.Opaque, "", origin.GetLocation()));
            element.Fixed.Add(new SurfacePart(PartKind.Unseen, "", origin.GetLocation()));
        }

        return element;
    }

    public static bool IsSurface(string typeName, ControlCatalogue controls) =>
        controls.KindOf(typeName, ControlHost.Code) is ControlKind.Dialog or ControlKind.Card;

    /// <summary>Whether a type holds the buttons of a message, whose text stands elsewhere: a bot's <c>InlineKeyboardMarkup</c>, <c>ComponentBuilder</c>.</summary>
    public static bool IsKeyboard(string typeName) =>
        typeName.EndsWith("KeyboardMarkup", StringComparison.Ordinal) || typeName.EndsWith("Keyboard", StringComparison.Ordinal)
        || typeName.EndsWith("ComponentBuilder", StringComparison.Ordinal) || typeName.EndsWith("ActionRow", StringComparison.Ordinal)
        || typeName is "ReplyMarkup" or "IReplyMarkup" or "MessageComponent" or "ActionRowBuilder";

    public static bool IsLayout(string typeName)
    {
        var words = Words.In(typeName);
        return words.Length > 0 && words[words.Length - 1] is
            "panel" or "layout" or "grid" or "stack" or "border" or "box" or "container" or "frame" or "view" or "row" or "column"
            or "viewer" or "group" or "tab" or "list" or "collection" or "array" or "canvas" or "scroll" or "flex";
    }

    private static ElementKind KindOf(string name, ControlCatalogue controls) => controls.KindOf(name, ControlHost.Code) switch
    {
        ControlKind.Choice => ElementKind.Choice,
        ControlKind.Action or ControlKind.Link => ElementKind.Action,
        ControlKind.Heading or ControlKind.HeadingSlot => ElementKind.Heading,
        ControlKind.Text or ControlKind.Label => ElementKind.Text,
        ControlKind.Opaque => ElementKind.Opaque,
        ControlKind.Ignored => ElementKind.Ornament,
        _ => ElementKind.Container,
    };
}
