using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Acceptance;

/// <summary>What a type is on a screen, by its name or its base types' names: every framework calls a button a button.</summary>
internal static class AcceptKinds
{
    private static readonly HashSet<string> Surfaces = new(StringComparer.Ordinal)
    {
        "dialog", "popup", "form", "banner", "card", "page", "window", "modal", "sheet", "flyout", "prompt", "alert", "groupbox",
        "screen", "builder", "wizard", "toast", "snackbar", "expander",
    };

    public static ElementKind Of(ITypeSymbol? type)
    {
        var depth = 0;
        for (var current = type; current is not null && depth < 8; current = current.BaseType, depth++)
        {
            if (current.SpecialType == SpecialType.None && Of(current.Name) is not ElementKind.Container and var kind)
            {
                return kind;
            }
        }

        return ElementKind.Container;
    }

    /// <summary>A new element of a type.</summary>
    public static AcceptElement ElementOf(ITypeSymbol? type, SyntaxNode origin)
    {
        var kind = Of(type);
        var name = type?.Name ?? "";
        var isContainer = kind == ElementKind.Container;
        var isOwn = isContainer && type?.Locations is [{ IsInSource: true }, ..];
        var element = new AcceptElement(kind, name, origin)
        {
            IsSurface = isContainer && IsSurface(name),
            IsComponent = isOwn,
            IsLayout = IsLayout(name),
            IsBare = type is IArrayTypeSymbol
                || type?.ContainingNamespace?.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal) == true,
        };
        if (isOwn && !element.IsLayout && type is { BaseType.SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) })
        {
            // class TermsDialog : ContentDialog brings a text of its own.
            element.Fixed.Add(new SurfacePart(PartKind.Opaque, "", origin.GetLocation()));
        }

        return element;
    }

    public static bool IsSurface(string typeName)
    {
        var words = Words.Of(typeName);
        return words.Length > 0 && (Surfaces.Contains(words[words.Length - 1]) || typeName == "GroupBox");
    }

    public static bool IsLayout(string typeName)
    {
        var words = Words.Of(typeName);
        return words.Length > 0 && words[words.Length - 1] is
            "panel" or "layout" or "grid" or "stack" or "border" or "box" or "container" or "frame" or "view" or "row" or "column"
            or "viewer" or "group" or "tab" or "list" or "collection" or "array" or "canvas" or "scroll" or "flex";
    }

    private static ElementKind Of(string name)
    {
        var words = Words.Of(name);
        if (words.Length == 0)
        {
            return ElementKind.Container;
        }

        var last = words[words.Length - 1];
        var before = words.Length > 1 ? words[words.Length - 2] : "";
        return last switch
        {
            "checkbox" or "switch" or "toggle" or "cell" when last != "cell" || before == "switch" => ElementKind.Choice,
            "box" when before is "check" => ElementKind.Choice,
            "button" when before is "radio" or "check" or "toggle" => ElementKind.Choice,
            "choice" => ElementKind.Choice,
            "button" or "link" or "hyperlink" or "btn" or "action" => ElementKind.Action,
            "label" when before == "link" => ElementKind.Action,
            "item" when before is "menu" or "toolbar" => ElementKind.Action,
            "heading" or "header" or "headline" or "title" => ElementKind.Heading,
            "block" when before == "text" => ElementKind.Text,
            "box" when before == "text" => words.Length > 2 && words[0] == "rich" ? ElementKind.Opaque : ElementKind.Text,
            "view" when before == "text" => ElementKind.Text,
            "view" when before is "web" or "markdown" or "html" or "document" => ElementKind.Opaque,
            "label" or "run" or "paragraph" or "span" or "literal" or "text" or "markup" => ElementKind.Text,
            "browser" or "reader" or "webview" => ElementKind.Opaque,
            "viewer" when before != "scroll" => ElementKind.Opaque,
            "image" or "icon" or "separator" or "divider" or "spacer" or "indicator" or "bar" or "shape" or "rectangle" or "line" =>
                ElementKind.Ornament,
            "box" when before is "picture" or "combo" or "list" => ElementKind.Ornament,
            _ => ElementKind.Container,
        };
    }
}
