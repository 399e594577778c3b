namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Tells what an element is, in whichever dialect.</summary>
internal static class Controls
{
    public static ControlKind KindOf(MarkupElement element) =>
        element.Document.Dialect == MarkupDialect.Xaml ? XamlControls.KindOf(element)
        : IsComponent(element) ? ComponentControls.KindOf(element)
        : HtmlControls.KindOf(element);

    /// <summary>Whether the element is drawn by code elsewhere: a component, tag helper or custom element.</summary>
    public static bool IsComponent(MarkupElement element)
    {
        var name = element.Name;
        return element.Document.Dialect == MarkupDialect.Xaml
            ? element.Prefix.Length > 0
            : name.Length > 0 && (char.IsUpper(name[0]) || name.IndexOf('-') > 0 || name.IndexOf(':') > 0 || name.IndexOf('.') > 0);
    }

    /// <summary>Whether the element may be an action that accepts; asked of every element of every file.</summary>
    public static bool MayAct(MarkupElement element)
    {
        var name = element.Name;
        return name is "button" or "a" or "input"
            || (name is "div" or "span" ? element.Attribute("role") is not null || element.Attribute("onclick") is not null || element.Attribute("@onclick") is not null
            : name.Length > 3 && (char.IsUpper(name[0]) || name.IndexOf(':') > 0 || name.IndexOf('-') > 0) && EndsAsAction(name));
    }

    private static bool EndsAsAction(string name) =>
        Ends(name, "button") || Ends(name, "item") || Ends(name, "link") || Ends(name, "btn") || Ends(name, "dialog")
        || Ends(name, "messagebox") || Ends(name, "fab") || Ends(name, "modal");

    private static bool Ends(string name, string end) => name.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
