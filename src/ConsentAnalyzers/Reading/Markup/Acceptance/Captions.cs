using System.Text;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>What a control says on itself.</summary>
internal static class Captions
{
    /// <summary>Far more than any control says or holds; what follows is not read, so that controls in controls cost no more.</summary>
    private const int Longest = 400;
    private const int MostNodes = 60;

    /// <summary>The caption as a person reads it; empty where there is none or it cannot be read here.</summary>
    public static string Of(MarkupElement control)
    {
        if (control.Name == "input")
        {
            return Literal(control.Attribute("value")) ?? "";
        }

        if (control.Document.Dialect == MarkupDialect.Xaml || Controls.IsComponent(control))
        {
            foreach (var parameter in control.Document.Controls.CaptionsOf(control.LocalName))
            {
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
    public static string TextIn(MarkupElement element)
    {
        var (text, nodes) = (new StringBuilder(), 0);
        foreach (var node in element.Descendants)
        {
            if (text.Length > Longest || ++nodes > MostNodes)
            {
                break;
            }

            if (node.AsElement is { } child)
            {
                if (!child.IsInline)
                {
                    text.Append(' ');
                }

                text.Append(Literal(child.Attribute("Text")) ?? "");
            }
            else if (node.Kind == MarkupNodeKind.Text && node.Parent is { } parent && (parent == element || !DrawsIcon(parent)))
            {
                text.Append(node.Text);
            }
        }

        return Line(text.ToString());
    }

    /// <summary>Runs of white space as one space.</summary>
    public static string Line(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? Literal(MarkupAttribute? attribute) =>
        attribute is { IsExpression: false, HasValue: true } given && given.Value.Length > 0 ? Line(given.Value) : null;

    /// <summary>An underscore in XAML marks the key that presses a button.</summary>
    private static string Shown(string text, MarkupElement control) =>
        control.Document.Dialect == MarkupDialect.Xaml ? text.Replace("_", "") : text;

    private static bool DrawsIcon(MarkupElement element) =>
        (element.Attribute("class")?.Value ?? "").IndexOf("icon", StringComparison.OrdinalIgnoreCase) >= 0
        || Controls.KindOf(element) == ControlKind.Ignored;
}
