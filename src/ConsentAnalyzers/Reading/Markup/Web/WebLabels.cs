using ConsentAnalyzers.Reading.Markup.Bindings;

namespace ConsentAnalyzers.Reading.Markup.Web;

/// <summary>Finds the text that a person reads beside a control.</summary>
internal sealed class WebLabels(MarkupDocument document)
{
    private readonly NearbyText _beside = new(document);
    private readonly Dictionary<int, string> _said = [];
    private LabelTargets? _targets;
    private Dictionary<string, MarkupElement>? _byId;

    /// <summary>The label of a control; empty where it has none that can be read.</summary>
    public string LabelOf(MarkupElement control) =>
        NonEmpty(Targets.LabelOf(control) is { } tied ? Spoken(tied) : "")
        ?? NonEmpty(Around(control))
        ?? NonEmpty(ById(control.Attribute("aria-labelledby")))
        ?? NonEmpty(Caption(control))
        ?? NonEmpty(SpokenText.In(control))
        ?? _beside.Beside(control.Node)
        ?? "";

    /// <summary>The label of a control that an expression renders.</summary>
    public string LabelOf(MarkupNode expression, string name) =>
        NonEmpty(Targets.LabelFor(name) is { } tied ? Spoken(tied) : "")
        ?? NonEmpty(expression.Parent is { } parent && Enclosing(parent) is { } label ? SpokenWithout(label, expression) : "")
        ?? _beside.Beside(expression)
        ?? "";

    private string Around(MarkupElement control) =>
        control.Parent is { } parent && Enclosing(parent) is { } label ? Said(label) : "";

    // One label may be around many controls.
    private string Said(MarkupElement label)
    {
        if (!_said.TryGetValue(label.Index, out var text))
        {
            _said.Add(label.Index, text = SpokenText.In(label));
        }

        return text;
    }

    private static string SpokenWithout(MarkupElement label, MarkupNode expression) =>
        SpokenText.In(label.ReadingOrder(SpokenText.MostNodes).Where(node => node != expression));

    private static MarkupElement? Enclosing(MarkupElement element) =>
        LabelTargets.IsLabel(element) ? element : element.Ancestors().Where(LabelTargets.IsLabel).Select(label => (MarkupElement?)label).FirstOrDefault();

    private static string Caption(MarkupElement control)
    {
        foreach (var name in (string[])["aria-label", .. control.Document.Controls.CaptionsOf(control.LocalName), "Description", "data-label"])
        {
            if (control.Attribute(name) is { } caption && SpokenText.In(caption) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return "";
    }

    private LabelTargets Targets => _targets ??= new(document);

    /// <summary>A label without text shows the name of what it is for.</summary>
    private static string Spoken(MarkupElement label) =>
        NonEmpty(SpokenText.In(label))
        ?? NonEmpty(label.Attribute("Text") is { } text ? SpokenText.In(text) : "")
        ?? (label.Attribute("asp-for") is { } member ? MemberBinding.OfExpression(member.Value) : "");

    private string ById(MarkupAttribute? ids) => ids is not { IsExpression: false } attribute
        ? ""
        : string.Join(" ", attribute.Value.Split(' ').Where(id => Identified.ContainsKey(id)).Select(id => SpokenText.In(Identified[id])));

    private Dictionary<string, MarkupElement> Identified
    {
        get
        {
            if (_byId is null)
            {
                _byId = new(StringComparer.Ordinal);
                foreach (var element in document.Elements())
                {
                    if (element.Attribute("id")?.Value is { Length: > 0 } id && !_byId.ContainsKey(id))
                    {
                        _byId.Add(id, element);
                    }
                }
            }

            return _byId;
        }
    }

    private static string? NonEmpty(string text) => text.Any(char.IsLetter) ? text : null;
}
