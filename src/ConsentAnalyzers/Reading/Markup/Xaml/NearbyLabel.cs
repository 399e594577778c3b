using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Xaml;

/// <summary>Finds the text that belongs to a control without a caption: in its row, before or after it, on the card around it.</summary>
internal sealed class NearbyLabel(XamlPage page)
{
    private const int Outermost = 4;
    private const int LongestLabel = 12;

    private readonly PanelRows _rows = new();

    /// <summary>The label, or nothing.</summary>
    public string Beside(MarkupElement control)
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

            if (page.CaptionOf(panel) is { Length: > 0 } caption)
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
            var texts = _rows.TextsIn(panel, SaysSomething);
            var place = PanelRows.PlaceOf(texts, inner.Index);
            var question = place > 0 ? SaidBy(texts[place - 1]) : page.CaptionOf(panel);
            if (question.Length > 0)
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

        var row = _rows.RowOf(panel, control);
        var next = PanelRows.PlaceOf(row, control.Index) + 1;
        return next < row.Count && XamlText.IsText(row[next]) ? XamlText.Said(row[next]) : "";
    }

    private string Beside(MarkupElement panel, MarkupElement inner, MarkupElement control)
    {
        var row = _rows.RowOf(panel, inner);
        var place = PanelRows.PlaceOf(row, inner.Index);
        var before = place > 0 ? LabelIn(row[place - 1]) : "";
        var after = place + 1 < row.Count ? LabelIn(row[place + 1]) : "";
        return before.Length == 0 || (after.Length > 0 && (IsAfterCheckBoxes(row, control) || (IsShort(after) && !IsShort(before))))
            ? after
            : before;
    }

    /// <summary>Boxes without a caption that open their panel have their labels behind them.</summary>
    private static bool IsAfterCheckBoxes(List<MarkupElement> row, MarkupElement control) =>
        control.LocalName.EndsWith("CheckBox", StringComparison.Ordinal) && XamlControl.IsToggle(row[0]);

    /// <summary>What a text, or a group of nothing but texts, says.</summary>
    private string SaidBy(MarkupElement element) =>
        XamlText.IsText(element) ? XamlText.Said(element)
        : page.TogglesIn(element) == 0 && !IsAction(element) && FirstTextIn(element) is { } text ? XamlText.Said(text)
        : "";

    private bool SaysSomething(MarkupElement element) => SaidBy(element).Length > 0;

    /// <summary>The unit behind a field is no label.</summary>
    private string LabelIn(MarkupElement element) =>
        SaidBy(element) is var said && Words.In(said) is { Length: 1 } words && DurationNames.UnitOf(words) is not null ? "" : said;

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

    private static bool IsShort(string label) => Words.In(label).Length <= LongestLabel;
}
