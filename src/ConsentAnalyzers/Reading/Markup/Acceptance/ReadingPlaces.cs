using System.Globalization;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>
/// The order in which a person meets what stands in an element. Rows of a grid, docked sides and named slots have places
/// of their own, whatever the order of the source.
/// </summary>
internal static class ReadingPlaces
{
    private const int First = -1;
    private const int Last = 1_000_000;

    public static IEnumerable<MarkupNode> In(MarkupElement element, SurfaceActions actions)
    {
        var isXaml = element.Document.Dialect == MarkupDialect.Xaml;
        if (!isXaml && !Controls.IsComponent(element))
        {
            return element.Children;
        }

        var children = element.Children.ToList();
        return children.Exists(node => RankOf(node) != 0)
            ? children.OrderBy(RankOf)
            : children;

        int RankOf(MarkupNode node) => node.AsElement is { } child ? isXaml ? InXaml(element, child, actions) : InSlots(child) : 0;
    }

    private static int InSlots(MarkupElement child) => child.Name switch
    {
        "TitleContent" or "TitleTemplate" or "HeaderTemplate" or "HeaderContent" => First,
        "DialogActions" or "FooterTemplate" or "FooterContent" or "DialogButtons" or "ActionTemplate" => Last,
        _ => 0,
    };

    private static int InXaml(MarkupElement parent, MarkupElement child, SurfaceActions actions)
    {
        if (child.IsPropertyElement)
        {
            var property = child.Name.Substring(child.Name.LastIndexOf('.') + 1);
            return property is "ToolbarItems" or "Footer" or "Actions" or "PrimaryCommands" ? Last : property is "Header" or "Title" ? First : 0;
        }

        return parent.LocalName switch
        {
            "Grid" => (Number(child, "Grid.Row") * 1000) + Number(child, "Grid.Column"),
            "DockPanel" when child.Attribute("DockPanel.Dock")?.Value == "Bottom" => Last,
            "Canvas" or "RelativePanel" or "AbsoluteLayout" or "RelativeLayout" => actions.AcceptIn(child) ? Last : 0,
            _ => 0,
        };
    }

    private static int Number(MarkupElement element, string attribute) =>
        element.Attribute(attribute)?.Value is { } value
        && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, 999) : 0;
}
