namespace ConsentAnalyzers.Reading.Markup.Web;

/// <summary>What a person has read on the same surface of a page when they come to a control.</summary>
internal static class TextBefore
{
    public static string In(MarkupNode control)
    {
        var surface = control.AsElement is { } element ? SurfaceAround(element.Parent) : SurfaceAround(control.Parent);
        return ReadBefore.In(control, surface, IsChoice, node => IsRead(node) ? SpokenText.In([node]) : "");
    }

    private static int SurfaceAround(MarkupElement? element)
    {
        for (; element is { } outer; element = outer.Parent)
        {
            if (outer.Name is "form" or "dialog" or "section" or "article" or "tr" or "EditForm" || outer.LocalName.EndsWith("Dialog", StringComparison.Ordinal)
                || outer.LocalName.EndsWith("Card", StringComparison.Ordinal))
            {
                return outer.Index;
            }
        }

        return -1;
    }

    private static bool IsChoice(MarkupNode node) => node.AsElement is { } element
        ? WebControl.KindOf(element) != WebControlKind.None
        : node.Kind == MarkupNodeKind.Expression && HelperCall.IsControl(node.Source);

    private static bool IsRead(MarkupNode node) =>
        node.Kind is MarkupNodeKind.Text or MarkupNodeKind.Expression && !node.IsWhiteSpace
        && node.Parent?.Name is not ("script" or "style" or "option" or "button" or "textarea");
}
