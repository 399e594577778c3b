using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Markup.Bindings;
using ConsentAnalyzers.Reading.Markup.Web;
using ConsentAnalyzers.Reading.Markup.Xaml;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Boxes that are ticked to accept, and name neither what is accepted nor where it stands: "I agree".</summary>
internal sealed class TickBoxes(MarkupDocument document, FileSource file)
{
    private readonly Lazy<bool> _maySayAccept = new(() => BareAssent.MayBeIn(document.Text));

    private readonly Lazy<WebLabels> _webLabels = new(() => new WebLabels(document));
    private readonly Lazy<NearbyLabel> _nearby = new(() => new NearbyLabel(new XamlPage(document, file.Name)));
    private readonly Lazy<List<string>> _conditions = new(() => ConditionsIn(document));

    /// <summary>The action that a box is, or null where it is none.</summary>
    public AcceptCandidate? AcceptIn(MarkupElement element) =>
        IsTickBox(element) && _maySayAccept.Value && LabelOf(element).Trim() is { Length: > 0 } label && BareAssent.IsAction(label)
            ? new AcceptCandidate(element, label, IsAttribute: false) { TicksFor = Gates(element) ? TickPurpose.Button : TickPurpose.Unknown }
            : null;

    /// <summary>A radio button answers a question, and a switch turns something on.</summary>
    private static bool IsTickBox(MarkupElement element) =>
        element.Name == "input"
            ? string.Equals(element.Attribute("type")?.Value, "checkbox", StringComparison.OrdinalIgnoreCase)
            : element.Name.Length > 7 && element.Name.EndsWith("checkbox", StringComparison.OrdinalIgnoreCase) && !element.IsPropertyElement;

    private string LabelOf(MarkupElement box) =>
        document.Dialect != MarkupDialect.Xaml ? _webLabels.Value.LabelOf(box)
        : Captions.On(box) is { Length: > 0 } own ? own
        : XamlText.CaptionOf(box) is null && box.Children.Elements().All(child => child.IsPropertyElement) ? _nearby.Value.Beside(box)
        : "";

    /// <summary>Whether nothing goes on before the box is ticked.</summary>
    private bool Gates(MarkupElement box)
    {
        if (box.Name == "input" && box.Attribute("required") is not null && box.Ancestors().Any(around => around.Name is "form" or "EditForm"))
        {
            return true;
        }

        string[] names = [XamlControl.NameOf(box), box.Attribute("id")?.Value ?? "", MemberBinding.StateOf(box)];
        return names.Where(name => name.Length > 0).Any(name => _conditions.Value.Exists(condition => WholeWord.Occurs(condition, name, "_")))
            || box.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && attribute.Value.IndexOf(".disabled", StringComparison.Ordinal) >= 0);
    }

    /// <summary>What decides whether an action can be used.</summary>
    private static List<string> ConditionsIn(MarkupDocument document)
    {
        var conditions = new List<string>();
        foreach (var element in document.Elements())
        {
            foreach (var attribute in element.Attributes)
            {
                if (attribute.IsExpression && attribute.Name is "disabled" or "Disabled" or "IsEnabled" or "Enabled" && Controls.KindOf(element) == ControlKind.Action)
                {
                    conditions.Add(attribute.Value);
                }
            }
        }

        return conditions;
    }
}
