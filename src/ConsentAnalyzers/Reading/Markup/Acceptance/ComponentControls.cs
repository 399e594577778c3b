using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>What Blazor components, tag helpers and custom elements are.</summary>
internal static class ComponentControls
{
    private static readonly HashSet<string> Libraries = new(StringComparer.Ordinal)
    {
        "mud", "radzen", "fluent", "telerik", "sf", "dx", "bs", "ant", "bit", "hx", "mat", "igb", "kendo", "rz", "md", "sl", "mwc",
    };

    private static readonly HashSet<string> Layouts = new(StringComparer.Ordinal)
    {
        "panel", "layout", "grid", "stack", "border", "box", "container", "frame", "row", "column", "col", "group", "tab", "tabs",
        "list", "canvas", "scroll", "flex", "body", "content", "header", "footer", "card", "section", "div", "paper", "actions",
        "item", "form", "view", "value", "authorized", "boundary", "wrapper", "view", "modal", "dialog", "context", "viewer", "page",
    };

    /// <summary>Whether nothing is known of what the component shows beside what it is given here.</summary>
    public static bool IsUnknown(MarkupElement element)
    {
        var words = Words.In(element.LocalName);
        return words.Length > 0 && !Libraries.Contains(words[0])
            && !(Layouts.Contains(words[words.Length - 1]) && !IsEmpty(element));
    }

    /// <summary>Whether what cannot be seen of the element may be actions, and not only words.</summary>
    public static bool MayAct(MarkupElement element) => Controls.KindOf(element) != ControlKind.Text && element.Name is not ("p" or "pre" or "iframe");

    public static bool IsEmpty(MarkupElement element)
    {
        foreach (var child in element.Children)
        {
            if (child.Kind is MarkupNodeKind.Element or MarkupNodeKind.Expression || (child.Kind == MarkupNodeKind.Text && !child.IsWhiteSpace))
            {
                return false;
            }
        }

        return true;
    }
}
