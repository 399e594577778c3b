using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Markup.Web;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Toggles;

/// <summary>
/// What the controls of a page of HTML or Razor offer and what that means, whether the page says their state or a member
/// of C# holds it.
/// </summary>
internal sealed class WebChoices
{
    private const int Neighbourhood = 8;

    private readonly ConsentSettings _settings;
    private readonly WebPage _page;
    private readonly WebLabels _labels;

    // Every control is the neighbour of many.
    private readonly IReadOnlyList<string>?[] _names;

    public WebChoices(MarkupDocument document, string path, ConsentSettings settings)
    {
        _settings = settings;
        _page = new WebPage(document, path, settings);
        _labels = new WebLabels(document);
        Controls = document.Elements().Where(element => WebControl.KindOf(element) != WebControlKind.None).ToList();
        _names = new IReadOnlyList<string>?[Controls.Count];
    }

    public List<MarkupElement> Controls { get; }

    public IReadOnlyList<string> NamesOf(int index) =>
        WebControl.KindOf(Controls[index]) == WebControlKind.Answer ? FormNames.OfAnswer(Controls[index]) : OwnNamesOf(index);

    /// <summary>The controls before and after a place.</summary>
    public IEnumerable<MarkupElement> Nearby(int index) => Around(index).Select(i => Controls[i]);

    public ImmutableArray<string> SiblingsOf(int index) =>
        Around(index).SelectMany(OwnNamesOf).ToImmutableArray();

    /// <summary>Where a node stands among the controls, or would stand.</summary>
    public int PlaceOf(MarkupNode node)
    {
        var (low, high) = (0, Controls.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Controls[middle].Index < node.Index ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    public Offer OfferOf(MarkupElement control, IReadOnlyList<string> names)
    {
        if (WebControl.KindOf(control) != WebControlKind.Answer)
        {
            return new(names, _labels.LabelOf(control));
        }

        return OfferOf(control, names, control.Attribute("value") is { IsExpression: false } attribute ? attribute.Value : null);
    }

    /// <summary>What one answer of several offers; without a value its label says which.</summary>
    public Offer OfferOf(MarkupElement answer, IReadOnlyList<string> names, string? value)
    {
        var label = answer.Name is "option" ? SpokenText.In(answer) : _labels.LabelOf(answer);
        return Offer.OfAnswer(names, value ?? label, label, QuestionOf(answer));
    }

    /// <summary>The same of an answer that an expression renders.</summary>
    public Offer OfferOf(MarkupNode answer, IReadOnlyList<string> names, string value, string label) =>
        Offer.OfAnswer(names, value, label, _page.HeadingOf(answer));

    /// <summary>What a control offers that an expression renders.</summary>
    public Offer OfferOf(MarkupNode expression, HelperCall call)
    {
        var label = LabelOf(expression, call.Caption, call.Names);
        return call.Answer.Length == 0 ? new Offer(call.Names, label) : OfferOf(expression, call.Names, call.Answer, label);
    }

    public string LabelOf(MarkupNode expression, string caption, ImmutableArray<string> names) =>
        caption.Length > 0 ? caption : _labels.LabelOf(expression, names.Length > 0 ? names[0] : "");

    /// <summary>What it means that the control at a node is on, and which of its texts says so.</summary>
    public (string Name, Meaning Meaning) Read(MarkupNode node, Offer offer, ImmutableArray<string> siblings)
    {
        var (name, meaning) = offer.Read(_settings, _page.Around(node, siblings));
        if (meaning == Meaning.None && _settings.Choices.MeaningOfAssent(offer.Label, () => _page.Asking(node)) is var assented and not Meaning.None)
        {
            (name, meaning) = (offer.Label.Trim(), assented);
        }

        // A yes that answers a question of knowledge permits nothing.
        if (meaning == Meaning.Grant && node.AsElement is { } control && WebControl.KindOf(control) == WebControlKind.Answer && AssentedTopic.IsOfKnowledge(_page.Asking(node)))
        {
            return (name, Meaning.None);
        }

        // What picks rows or recipients asks nobody for consent.
        return (name, meaning != Meaning.None && _page.IsPicking(node) ? Meaning.Capability : meaning);
    }

    /// <summary>The text of a control that names what is strictly necessary; null where none does.</summary>
    public string? NecessaryIn(MarkupNode node, Offer offer) =>
        NecessaryWords.Named([.. offer.Names, offer.Label], _page.Around(node, ImmutableArray<string>.Empty), _settings.Choices);

    private string QuestionOf(MarkupElement answer) =>
        answer.Name is "option" && FormNames.ListOf(answer) is { } list ? _labels.LabelOf(list) : _page.HeadingOf(answer.Node);

    private IReadOnlyList<string> OwnNamesOf(int index) => _names[index] ??= FormNames.OfControl(Controls[index]);

    private IEnumerable<int> Around(int index)
    {
        for (var i = Math.Max(0, index - Neighbourhood); i < Math.Min(Controls.Count, index + Neighbourhood); i++)
        {
            if (i != index)
            {
                yield return i;
            }
        }
    }
}
