namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>What HTML elements are, by name, role, class and id.</summary>
internal static class HtmlControls
{
    public static ControlKind KindOf(MarkupElement element)
    {
        var kind = ByName(element);
        return kind is ControlKind.Container or ControlKind.Card or ControlKind.Inline or ControlKind.Chrome
            && element.Attributes.Count > 0 ? ByAttributes(element, kind) : kind;
    }

    private static ControlKind ByName(MarkupElement element) => element.Name switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "legend" or "summary" => ControlKind.Heading,
        "button" => ControlKind.Action,
        "a" => ControlKind.Link,
        "input" => Input(element.Attribute("type")?.Value ?? ""),
        "select" or "textarea" => ControlKind.Field,
        "label" => ControlKind.Label,
        "script" or "style" or "template" or "noscript" or "head" or "title" or "svg" or "img" or "picture" or "video" or "audio"
            or "canvas" or "hr" or "map" or "datalist" or "option" or "progress" or "meter" => ControlKind.Ignored,
        "iframe" or "embed" or "object" or "partial" or "component" => ControlKind.Opaque,
        "dialog" => ControlKind.Dialog,
        "form" or "section" or "article" or "fieldset" or "details" or "aside" => ControlKind.Card,
        "nav" or "footer" => ControlKind.Chrome,
        "abbr" or "b" or "bdi" or "br" or "cite" or "code" or "data" or "del" or "dfn" or "em" or "font" or "i" or "ins" or "kbd"
            or "li" or "mark" or "q" or "s" or "small" or "span" or "strong" or "sub" or "sup" or "text" or "time" or "u" or "var"
            or "wbr" => ControlKind.Inline,
        _ => ControlKind.Container,
    };

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
