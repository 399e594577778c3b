namespace ConsentAnalyzers.Reading.Markup.Web;

/// <summary>The text that stands beside a control without being tied to it.</summary>
internal sealed class NearbyText(MarkupDocument document)
{
    private const int LongestBefore = 10;
    private const int WidestRow = 3;

    // A label further off, or longer, is none; every control looks so far and no further.
    private const int MostSiblings = 60;
    private const int LongestLabel = 400;

    private readonly Lazy<HashSet<string>> _explanations = new(() => ExplanationsIn(document));

    // Asked for by every control of a form, however many there are.
    private readonly Dictionary<int, List<MarkupNode>> _children = [];

    /// <summary>What follows the control up to the next one; else what leads up to it. A lone control is labelled beside its cell or wrapper.</summary>
    public string? Beside(MarkupNode control)
    {
        for (var (node, level) = (control, 0); level < WidestRow; level++)
        {
            var siblings = Siblings(node);
            var index = IndexOf(siblings, node);
            if ((After(siblings, index) ?? Before(siblings, index)) is { } text)
            {
                return text;
            }

            if (node.Parent is not { } around || Holds(around, except: control))
            {
                return null;
            }

            node = around.Node;
        }

        return null;
    }

    private List<MarkupNode> Siblings(MarkupNode node)
    {
        var parent = node.Parent?.Index ?? -1;
        if (!_children.TryGetValue(parent, out var siblings))
        {
            siblings = (node.Parent?.Children ?? node.Document.Children).ToList();
            _children.Add(parent, siblings);
        }

        return siblings;
    }

    private static int IndexOf(List<MarkupNode> siblings, MarkupNode node)
    {
        var (low, high) = (0, siblings.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = siblings[middle].Index < node.Index ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private string? After(List<MarkupNode> siblings, int index)
    {
        var text = "";
        var end = Math.Min(siblings.Count, index + 1 + MostSiblings);
        for (var i = index + 1; i < end && text.Length <= LongestLabel && !Ends(siblings[i], text.Length > 0); i++)
        {
            text = (text + " " + Read(siblings[i])).Trim();
        }

        return text.Any(char.IsLetter) ? text : null;
    }

    private string? Before(List<MarkupNode> siblings, int index)
    {
        var start = Math.Max(0, index - MostSiblings);
        for (var i = index - 1; i >= start && !IsControl(siblings[i]) && !HoldsAny(siblings[i]); i--)
        {
            if (Read(siblings[i]) is { Length: > 0 } text && text.Any(char.IsLetter))
            {
                return text.EndsWith(".", StringComparison.Ordinal) || text.Split(' ').Length > LongestBefore ? null : text;
            }
        }

        return null;
    }

    private static bool Ends(MarkupNode node, bool hasText) =>
        IsControl(node) || HoldsAny(node) || node.Kind == MarkupNodeKind.Directive
        || (node.AsElement is { } element
            && (element.LocalName.EndsWith("button", StringComparison.OrdinalIgnoreCase)
                || element.Name is "hr" or "form" or "fieldset" or "legend" or "tr" or "li" or "section"
                || WebPage.IsHeading(element)
                || (hasText && element.Name is "br" or "div" or "p" or "ul" or "table" or "td")));

    private string Read(MarkupNode node) => node.Kind switch
    {
        MarkupNodeKind.Text or MarkupNodeKind.Expression => SpokenText.In([node]),
        MarkupNodeKind.Element when node.AsElement is { } element && !Explains(element) => SpokenText.In(element),
        _ => "",
    };

    /// <summary>What a button is described by says what the button does; it names no control.</summary>
    private bool Explains(MarkupElement element) =>
        element.Attribute("id") is { IsExpression: false } id && _explanations.Value.Contains(id.Value);

    private static HashSet<string> ExplanationsIn(MarkupDocument document)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in document.Elements())
        {
            if ((element.Name is "button" or "a" || element.LocalName.EndsWith("Button", StringComparison.Ordinal)
                    || (element.Name is "input" && WebControl.TypeOf(element) is "submit" or "button" or "image"))
                && element.Attribute("aria-describedby") is { IsExpression: false } described)
            {
                ids.UnionWith(described.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return ids;
    }

    private static bool HoldsAny(MarkupNode node) => node.AsElement is { } element && Holds(element, except: null);

    /// <summary>Whether an element holds a control besides the one that is asked about.</summary>
    private static bool Holds(MarkupElement element, MarkupNode? except)
    {
        foreach (var node in element.Descendants)
        {
            if (node != except && IsControl(node))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsControl(MarkupNode node) => node.AsElement is { } element
        ? WebControl.KindOf(element) != WebControlKind.None
            || (element.Name is "input" && WebControl.TypeOf(element) != "hidden")
            || element.Name is "select" or "textarea"
        : node.Kind == MarkupNodeKind.Expression && HelperCall.IsControl(node.Source);
}
