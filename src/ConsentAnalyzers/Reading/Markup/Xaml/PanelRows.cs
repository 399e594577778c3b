namespace ConsentAnalyzers.Reading.Markup.Xaml;

/// <summary>What stands side by side in panels; each panel is looked through once, however many controls ask.</summary>
internal sealed class PanelRows
{
    private readonly Dictionary<int, Dictionary<string, List<MarkupElement>>> _rows = [];
    private readonly Dictionary<int, List<MarkupElement>> _texts = [];

    /// <summary>The elements in the row of an element: all of its panel, in a grid only those of the same line.</summary>
    public List<MarkupElement> RowOf(MarkupElement panel, MarkupElement element)
    {
        if (!_rows.TryGetValue(panel.Index, out var rows))
        {
            _rows.Add(panel.Index, rows = RowsOf(panel));
        }

        return rows.TryGetValue(LineOf(panel, element), out var row) ? row : [];
    }

    /// <summary>The elements of a panel that say something.</summary>
    public List<MarkupElement> TextsIn(MarkupElement panel, Func<MarkupElement, bool> saysSomething)
    {
        if (!_texts.TryGetValue(panel.Index, out var texts))
        {
            _texts.Add(panel.Index, texts = panel.Children.Elements().Where(saysSomething).ToList());
        }

        return texts;
    }

    /// <summary>Where an element stands in a row, or would stand.</summary>
    public static int PlaceOf(List<MarkupElement> row, int index)
    {
        var (low, high) = (0, row.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = row[middle].Index < index ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static Dictionary<string, List<MarkupElement>> RowsOf(MarkupElement panel)
    {
        var rows = new Dictionary<string, List<MarkupElement>>(StringComparer.Ordinal);
        foreach (var element in panel.Children.Elements())
        {
            var line = LineOf(panel, element);
            if (!rows.TryGetValue(line, out var row))
            {
                rows.Add(line, row = []);
            }

            // The title of a panel labels none of its controls.
            if (!element.IsPropertyElement && (row.Count > 0 || IsGrid(panel) || !XamlText.IsText(element) || !XamlText.IsHeading(element)))
            {
                row.Add(element);
            }
        }

        return rows;
    }

    private static bool IsGrid(MarkupElement panel) => panel.LocalName == "Grid";

    private static string LineOf(MarkupElement panel, MarkupElement element) =>
        IsGrid(panel) ? element.Attribute("Grid.Row")?.Value ?? "0" : "";
}
