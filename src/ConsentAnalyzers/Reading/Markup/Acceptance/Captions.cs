using ConsentAnalyzers.Reading.Resources;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>What a control says on itself.</summary>
internal static class Captions
{
    /// <summary>More than any control holds; what follows is not read, so that controls in controls cost no more.</summary>
    private const int MostNodes = 60;

    /// <summary>The caption as a person reads it; empty where there is none or it cannot be read here.</summary>
    public static string On(MarkupElement control)
    {
        if (control.Name == "input")
        {
            return Literal(control.Attribute("value")) ?? "";
        }

        if (control.Document.Dialect == MarkupDialect.Xaml || Controls.IsComponent(control))
        {
            foreach (var parameter in control.Document.Controls.CaptionsOf(control.LocalName))
            {
                if (TextNames.Find(control, parameter) is { } given)
                {
                    return Shown(MarkupText.Line(given), control);
                }

                if (control.Attribute(parameter) is { } attribute)
                {
                    return Literal(attribute) is { } text ? Shown(text, control) : "";
                }
            }
        }

        var content = Shown(TextIn(control), control);
        return content.Length > 0 ? content
            : Literal(control.Attribute("aria-label")) ?? Literal(control.Attribute("AriaLabel")) ?? Literal(control.Attribute("AutomationProperties.Name")) ?? "";
    }

    /// <summary>The words in an element, without those that draw an icon.</summary>
    public static string TextIn(MarkupElement element) =>
        MarkupText.Label(element.Descendants.Take(MostNodes).Select(node => PieceOf(node, element)));

    private static string PieceOf(MarkupNode node, MarkupElement element) =>
        node.AsElement is { } child ? (child.IsInline ? "" : " ") + (TextNames.Find(child, "Text") ?? Literal(child.Attribute("Text")))
        : node.Kind == MarkupNodeKind.Expression ? RazorTextNames.Find(node.Source, node.Document, isCaption: true) ?? ""
        : node.Kind == MarkupNodeKind.Text && node.Parent is { } parent && (parent == element || !DrawsIcon(parent)) ? node.Text
        : "";

    private static string? Literal(MarkupAttribute? attribute) =>
        attribute is { HasValue: true } given && SaidOn(given) is { Length: > 0 } said ? MarkupText.Line(said) : null;

    private static string? SaidOn(MarkupAttribute attribute) => attribute.IsExpression && attribute.Document.Dialect != MarkupDialect.Xaml
        ? RazorTextNames.Find(attribute.Value, attribute.Document, isCaption: true)
        : attribute.Said;

    /// <summary>An underscore in XAML marks the key that presses a button.</summary>
    private static string Shown(string text, MarkupElement control) =>
        control.Document.Dialect == MarkupDialect.Xaml ? text.Replace("_", "") : text;

    private static bool DrawsIcon(MarkupElement element) =>
        (element.Attribute("class")?.Value ?? "").IndexOf("icon", StringComparison.OrdinalIgnoreCase) >= 0
        || Controls.KindOf(element) == ControlKind.Ignored;
}
