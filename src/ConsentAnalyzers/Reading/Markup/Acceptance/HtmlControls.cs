namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>What HTML elements are, by name, role, class and id.</summary>
internal static class HtmlControls
{
    public static ControlKind KindOf(MarkupElement element)
    {
        var kind = element.Name == "input"
            ? Input(element.Attribute("type")?.Value ?? "")
            : element.Document.Controls.KindOf(element.Name, ControlHost.Html);
        return kind is ControlKind.Container or ControlKind.Card or ControlKind.Inline or ControlKind.Chrome
            && element.Attributes.Count > 0 ? ByAttributes(element, kind) : kind;
    }

    private static ControlKind ByAttributes(MarkupElement element, ControlKind kind)
    {
        switch (element.Attribute("role")?.Value)
        {
            case "dialog" or "alertdialog" or "banner":
                return ControlKind.Dialog;
            case "button" or "menuitem":
                return ControlKind.Action;
            case "heading":
                return ControlKind.Heading;
            case "checkbox" or "switch" or "radio":
                return ControlKind.Choice;
            case "toolbar":
                return ControlKind.Toolbar;
        }

        var classes = element.Attribute("class")?.Value ?? "";
        if (MarkupActs.IsStyledAsButton(classes) && MarkupActs.HasHandler(element))
        {
            return ControlKind.Action;
        }

        if (kind == ControlKind.Inline)
        {
            return MarkupHeadings.IsIn(classes) ? ControlKind.HeadingSlot : kind;
        }

        var byClass = Stronger(SurfaceNames.KindOf(classes), SurfaceNames.KindOf(element.Attribute("id")?.Value ?? ""));
        return byClass == ControlKind.Dialog ? byClass
            : kind != ControlKind.Container ? kind
            : byClass == ControlKind.Container && MarkupHeadings.IsIn(classes) ? ControlKind.HeadingSlot
            : byClass;
    }

    private static ControlKind Stronger(ControlKind one, ControlKind other) =>
        one == ControlKind.Dialog || other == ControlKind.Dialog ? ControlKind.Dialog
        : one == ControlKind.Card || other == ControlKind.Card ? ControlKind.Card
        : ControlKind.Container;

    private static ControlKind Input(string type) => type.ToLowerInvariant() switch
    {
        "checkbox" or "radio" => ControlKind.Choice,
        "submit" or "button" or "image" or "reset" => ControlKind.Action,
        "hidden" => ControlKind.Ignored,
        _ => ControlKind.Field,
    };
}
