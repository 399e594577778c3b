namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Tells what an element is, in whichever dialect.</summary>
internal static class Controls
{
    public static ControlKind KindOf(MarkupElement element)
    {
        if (element.IsPropertyElement)
        {
            return XamlControls.KindOfProperty(element.Name.Substring(element.Name.LastIndexOf('.') + 1));
        }

        var host = HostOf(element);
        if (host == ControlHost.Html)
        {
            return HtmlControls.KindOf(element);
        }

        var kind = element.Document.Controls.KindOf(element.LocalName, host);
        return kind switch
        {
            _ when host == ControlHost.Xaml && XamlControls.Shows(element) is { } shown => shown,
            ControlKind.Text when MarkupHeadings.HasOwnLevel(element) => ControlKind.Heading,
            ControlKind.Text when IsForControl(element, host) => ControlKind.Label,
            ControlKind.Container or ControlKind.Card when IsNamedDialog(element, host) => ControlKind.Dialog,
            _ => kind,
        };
    }

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
            : name.Length > 3 && (char.IsUpper(name[0]) || name.IndexOf(':') > 0 || name.IndexOf('-') > 0)
                && (EndsAsAction(name) || element.Document.Controls.IsListed(element.LocalName, ControlKind.Action)));
    }

    private static ControlHost HostOf(MarkupElement element) =>
        element.Document.Dialect == MarkupDialect.Xaml ? ControlHost.Xaml
        : IsComponent(element) ? ControlHost.Component
        : ControlHost.Html;

    private static bool IsForControl(MarkupElement text, ControlHost host) => host == ControlHost.Xaml
        ? text.Attribute("Target") is not null
        : text.Attribute("Component") is not null || text.Attribute("For") is not null;

    private static bool IsNamedDialog(MarkupElement element, ControlHost host) =>
        (host == ControlHost.Xaml ? element.Attribute("x:Name") ?? element.Attribute("Name") : element.Attribute("Class") ?? element.Attribute("class"))
            is { } name && SurfaceNames.KindOf(name.Value) == ControlKind.Dialog;

    private static bool EndsAsAction(string name) =>
        Ends(name, "button") || Ends(name, "item") || Ends(name, "link") || Ends(name, "btn") || Ends(name, "dialog")
        || Ends(name, "messagebox") || Ends(name, "fab") || Ends(name, "modal");

    private static bool Ends(string name, string end) => name.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
