using ConsentAnalyzers.Reading.Markup.Web;
using ConsentAnalyzers.Reading.Markup.Xaml;

namespace ConsentAnalyzers.Reading.Markup.Bindings;

/// <summary>The label that a file of markup gives to a member. Hardly any is asked for, so it is read when it is.</summary>
/// <param name="member">The member that a toggle is bound to.</param>
/// <param name="read">Reads what a person reads beside the toggle.</param>
internal sealed class BoundLabel(string member, Func<string> read)
{
    private readonly Lazy<string> _text = new(read);

    public string Member => member;

    /// <summary>What a person reads beside the toggle; empty where nothing stands there.</summary>
    public string Text => _text.Value;
}

/// <summary>Finds the toggles of a file whose state a C# member holds, and their labels.</summary>
internal static class BoundLabels
{
    public static IReadOnlyList<BoundLabel> In(MarkupDocument document, string path)
    {
        var labels = new List<BoundLabel>();
        var labelOf = document.Dialect == MarkupDialect.Xaml ? OfXaml(document, path) : new WebLabels(document).LabelOf;
        foreach (var node in document.Nodes)
        {
            if (node.AsElement is { } element && IsToggle(element) && MemberBinding.StateOf(element) is { Length: > 0 } member)
            {
                labels.Add(new(member, () => Read(element)));
            }
        }

        return labels;

        // What is looked up for one label is kept for the next; threads take turns.
        string Read(MarkupElement element)
        {
            lock (labels)
            {
                return labelOf(element);
            }
        }
    }

    private static bool IsToggle(MarkupElement element) => element.Document.Dialect == MarkupDialect.Xaml
        ? !element.IsPropertyElement
        : WebControl.KindOf(element) == WebControlKind.Tick || (element.Name is "input" && element.Attribute("asp-for") is not null && element.Attribute("type") is null);

    private static Func<MarkupElement, string> OfXaml(MarkupDocument document, string path)
    {
        var page = new Lazy<XamlPage>(() => new XamlPage(document, path));
        var nearby = new Lazy<NearbyLabel>(() => new NearbyLabel(page.Value));
        return control =>
        {
            var labels = XamlLabels.Read(control, "", page.Value, nearby.Value);
            return labels.Texts.FirstOrDefault() ?? labels.Names.FirstOrDefault() ?? "";
        };
    }
}
