using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Xaml;

/// <summary>Finds the text that belongs to a control without a caption: in its row, before or after it, on the card around it.</summary>
internal sealed class NearbyLabel(XamlPage page)
{
    private const int Outermost = 4;
    private const int LongestLabel = 12;

    private readonly Dictionary<(int Panel, string Row), List<MarkupElement>> _rows = [];

    /// <summary>The label, or nothing.</summary>
    public string Of(MarkupElement control)
    {
        var inner = control;
        for (var distance = 0; distance < Outermost && inner.Parent is { } panel; inner = panel)
        {
            // The slot of a card is no panel of its own.
            if (panel.IsPropertyElement)
            {
                continue;
            }

            distance++;
            if (Beside(panel, inner, control) is { Length: > 0 } label)
            {
                return label;
            }

            if (page.TogglesIn(panel) > 1)
            {
                return "";
            }

            if (XamlText.GroupCaption(panel) is { Length: > 0 } caption)
            {
                return caption;
            }
        }

        return "";
    }

    /// <summary>The question above a group of options.</summary>
    public string QuestionAbove(MarkupElement option)
    {
        var inner = option;
        for (var distance = 0; distance < Outermost && inner.Parent is { } panel; inner = panel, distance++)
        {
            var question = "";
            foreach (var sibling in panel.Children.Elements())
            {
                if (sibling.Index == inner.Index)
                {
                    break;
                }

                question = SaidBy(sibling) is { Length: > 0 } said ? said : question;
            }

            if (question.Length > 0 || (question = XamlText.GroupCaption(panel)).Length > 0)
            {
                return question;
            }
        }

        return "";
    }

    /// <summary>The text right behind a control, such as "days".</summary>
    public string After(MarkupElement control)
    {
        if (control.Parent is not { } panel)
        {
            return "";
        }

        var row = RowOf(panel, control);
        var place = row.FindIndex(element => element.Index == control.Index);
        return place >= 0 && place + 1 < row.Count && XamlText.IsText(row[place + 1]) ? XamlText.Said(row[place + 1]) : "";
    }

    private string Beside(MarkupElement panel, MarkupElement inner, MarkupElement control)
    {
        var row = RowOf(panel, inner);
        var place = row.FindIndex(element => element.Index == inner.Index);
        var before = place > 0 ? LabelIn(row[place - 1]) : "";
        var after = place >= 0 && place + 1 < row.Count ? LabelIn(row[place + 1]) : "";
        return before.Length == 0 || (after.Length > 0 && (IsAfterCheckBoxes(row, control) || (IsShort(after) && !IsShort(before))))
            ? after
            : before;
    }

    /// <summary>Boxes without a caption that open their panel have their labels behind them.</summary>
    private static bool IsAfterCheckBoxes(List<MarkupElement> row, MarkupElement control) =>
        control.LocalName.EndsWith("CheckBox", StringComparison.Ordinal) && XamlPage.IsToggle(row[0]);

    /// <summary>In a grid only what stands in the same row is beside.</summary>
    private List<MarkupElement> RowOf(MarkupElement panel, MarkupElement inner)
    {
        var line = panel.LocalName == "Grid" ? LineOf(inner) : "";
        if (_rows.TryGetValue((panel.Index, line), out var known))
        {
            return known;
        }

        var row = new List<MarkupElement>();
        foreach (var element in panel.Children.Elements())
        {
            if (!element.IsPropertyElement && (panel.LocalName != "Grid" || LineOf(element) == line)
                && !(XamlText.IsText(element) && XamlText.IsHeading(element) && row.Count == 0 && panel.LocalName != "Grid"))
            {
                row.Add(element);
            }
        }

        return _rows[(panel.Index, line)] = row;
    }

    private static string LineOf(MarkupElement element) => element.Attribute("Grid.Row")?.Value ?? "0";

    /// <summary>What a text, or a group of nothing but texts, says.</summary>
    private string SaidBy(MarkupElement element) =>
        XamlText.IsText(element) ? XamlText.Said(element)
        : page.TogglesIn(element) == 0 && !IsAction(element) && FirstTextIn(element) is { } text ? XamlText.Said(text)
        : "";

    /// <summary>The unit behind a field is no label.</summary>
    private string LabelIn(MarkupElement element) =>
        SaidBy(element) is var said && Words.Of(said) is { Length: 1 } words && DurationNames.UnitOf(words) is not null ? "" : said;

    private static MarkupElement? FirstTextIn(MarkupElement group)
    {
        foreach (var element in group.Descendants.Elements())
        {
            if (IsAction(element))
            {
                return null;
            }

            if (XamlText.IsText(element))
            {
                return element;
            }
        }

        return null;
    }

    private static bool IsAction(MarkupElement element) =>
        element.IsPropertyElement || element.LocalName.EndsWith("Button", StringComparison.Ordinal)
        || element.LocalName is "ComboBox" or "Picker" or "ListView" or "ListBox" or "DataGrid" or "TabControl" or "CollectionView";

    private static bool IsShort(string label) => Words.Of(label).Length <= LongestLabel;
}
