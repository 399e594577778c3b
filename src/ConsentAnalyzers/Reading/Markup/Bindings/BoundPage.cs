using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Markup.Toggles;
using ConsentAnalyzers.Reading.Markup.Web;
using ConsentAnalyzers.Reading.Markup.Xaml;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Bindings;

/// <summary>
/// Reads the bound controls of a file exactly as those whose state the file says itself. Hardly any is asked for, so each is
/// read when it is; what is looked up for one is kept for the next, and threads take turns.
/// </summary>
internal sealed class BoundPage
{
    private readonly Dictionary<int, BoundMeaning> _known = [];
    private readonly MarkupDocument _document;
    private readonly Lazy<WebChoices> _web;
    private readonly Lazy<XamlChoices> _xaml;

    public BoundPage(MarkupDocument document, string path, ConsentSettings settings)
    {
        _document = document;
        _web = new(() => new WebChoices(document, path, settings));
        _xaml = new(() => new XamlChoices(new(() => new XamlPage(document, FileSource.NameOf(path))), settings));
    }

    public BoundMeaning Read(BoundControl control)
    {
        lock (_known)
        {
            if (!_known.TryGetValue(control.Node.Index, out var meaning))
            {
                _known.Add(control.Node.Index, meaning = ReadAnew(control with { Node = new MarkupNode(_document, control.Node.Index) }));
            }

            return meaning;
        }
    }

    private BoundMeaning ReadAnew(BoundControl control) => control.Node switch
    {
        { Document.Dialect: MarkupDialect.Xaml } => InXaml(control.Node.AsElement!.Value, control.Member),
        { AsElement: { } element } => OnPage(element, control),
        _ => OfCall(control),
    };

    private BoundMeaning InXaml(MarkupElement control, string member)
    {
        var labels = _xaml.Value.LabelsOf(control, member);
        var (name, meaning) = _xaml.Value.Read(control, labels);
        var isLocked = XamlChoices.IsLocked(control);
        return new(name, meaning, labels.Texts.FirstOrDefault() ?? labels.Names.FirstOrDefault() ?? "", XamlChoices.IsNecessary(labels, isLocked), isLocked);
    }

    private BoundMeaning OnPage(MarkupElement element, BoundControl control)
    {
        var choices = _web.Value;
        var names = FormNames.OfControl(element);
        var offer = control.Answer is { } answer ? choices.OfferOf(element, [control.Member], answer) : choices.OfferOf(element, names);
        var isLocked = GivenState.IsLocked(element);
        return Meant(element.Node, offer, isLocked, isLocked && GivenState.IsNecessary(element, offer));
    }

    private BoundMeaning OfCall(BoundControl control)
    {
        var choices = _web.Value;
        var label = choices.LabelOf(control.Node, control.Caption, ImmutableArray.Create(control.Member));
        return Meant(control.Node, control.Answer is { } answer ? choices.OfferOf(control.Node, [control.Member], answer, label) : new Offer([control.Member], label), false, false);
    }

    private BoundMeaning Meant(MarkupNode node, Offer offer, bool isLocked, bool isNecessary)
    {
        var (name, meaning) = _web.Value.Read(node, offer, _web.Value.SiblingsOf(_web.Value.PlaceOf(node)));
        return new(name, meaning, offer.Label, isNecessary || offer.Names.Any(NecessaryWords.AreIn), isLocked);
    }
}
