using System.Collections.Immutable;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Markup.Web;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Toggles;

/// <summary>Finds the choices of HTML and Razor files that start on, and hands them to the rules.</summary>
internal sealed class WebToggles
{
    private const int Neighbourhood = 8;

    private readonly FileSource _file;
    private readonly FileReport _report;
    private readonly WebPage _page;
    private readonly WebLabels _labels;
    private readonly List<MarkupElement> _controls;
    // Every control is the neighbour of many.
    private readonly IReadOnlyList<string>?[] _names;
    private readonly HiddenGrant _hidden;
    private readonly GrantConditions _conditions;
    private readonly OptionLists _lists = new();
    private readonly LastingGrant _lasting;

    private WebToggles(MarkupDocument document, FileSource file, FileReport report)
    {
        _file = file;
        _report = report;
        _page = new WebPage(document, file.Path, report.Settings);
        _labels = new WebLabels(document);
        _controls = document.Elements().Where(element => WebControl.KindOf(element) != WebControlKind.None).ToList();
        _names = new IReadOnlyList<string>?[_controls.Count];
        _hidden = new HiddenGrant(_controls, report.Settings);
        _conditions = new GrantConditions(document, report.Settings);
        _lasting = new LastingGrant(document);
    }

    public static void Read(MarkupDocument document, FileSource file, FileReport report, CancellationToken cancellation)
    {
        var toggles = new WebToggles(document, file, report);
        for (var i = 0; i < toggles._controls.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            toggles.Read(i);
        }

        foreach (var node in document.Nodes)
        {
            if (node.Kind == MarkupNodeKind.Expression && HelperCall.In(node.Source, node.Span.Start) is { } call)
            {
                toggles.Read(node, call);
            }
            else if (node.AsElement is { Name: "input" } input)
            {
                toggles.ReadHidden(input);
            }
        }
    }

    private void Read(int index)
    {
        var control = _controls[index];
        if (_lists.StartOf(control) is not { } on)
        {
            return;
        }

        var isAnswer = WebControl.KindOf(control) == WebControlKind.Answer;
        var names = isAnswer ? FormNames.OfAnswer(control) : NamesOf(index);
        if (GivenState.FollowsState(control.Node, names.Count > 0 ? names[0] : "", Nearby(index), _conditions))
        {
            return;
        }

        var label = isAnswer && control.Name is "option" ? SpokenText.In(control) : _labels.Of(control);
        if (GivenState.IsFixed(control, label + " " + string.Join(" ", names)))
        {
            return;
        }

        Weigh(control.Node, isAnswer ? Answer(control, names, label) : new(names, label), on, SiblingsOf(index), !_lasting.Outlasts(control));
    }

    private void Read(MarkupNode expression, HelperCall call)
    {
        var label = call.Caption.Length > 0 ? call.Caption : _labels.Of(expression, call.Names.Length > 0 ? call.Names[0] : "");
        var offer = call.Answer.Length == 0
            ? new Offer(call.Names, label)
            : Offer.OfAnswer(call.Names, call.Answer, label, _page.HeadingOf(expression));
        var isFixed = call.IsLocked
            && (expression.Branch is { IsConditional: true } || NecessaryWords.AreInLocked(label + " " + string.Join(" ", call.Names)));
        if (!isFixed && !GivenState.FollowsState(expression, "", [], _conditions))
        {
            Weigh(expression, offer, call.On, ImmutableArray<string>.Empty);
        }
    }

    private void ReadHidden(MarkupElement input)
    {
        if (_hidden.In(input) is { } grant)
        {
            Weigh(input.Node, grant, HiddenGrant.StartOf(input), ImmutableArray<string>.Empty, isRepairable: false);
        }
    }

    private Offer Answer(MarkupElement control, IReadOnlyList<string> names, string label)
    {
        var value = control.Attribute("value") is { IsExpression: false } attribute ? attribute.Value : label;
        var question = control.Name is "option" && FormNames.ListOf(control) is { } list ? _labels.Of(list) : _page.HeadingOf(control.Node);
        return Offer.OfAnswer(names, value, label, question);
    }

    private void Weigh(MarkupNode node, Offer offer, StartingState on, ImmutableArray<string> siblings, bool isRepairable = true)
    {
        var settings = _report.Settings;
        if (offer.Names.Any(settings.IsIgnored) || offer.Names.Any(NecessaryWords.AreIn) || offer is { Names.Count: 0, Label: "" })
        {
            return;
        }

        var (name, meaning) = offer.Read(settings, _page.Around(node, siblings));
        if (meaning != Meaning.None && !_page.IsPicking(node))
        {
            var off = isRepairable ? on.Repair : ImmutableArray<TextChange>.Empty;
            _report.Add(new ConsentToggle(name, meaning, StartsOn: true, on.Written, _file.Locate(on.Value)) { Off = off });
        }
    }

    private ImmutableArray<string> SiblingsOf(int index) => Around(index).SelectMany(NamesOf).ToImmutableArray();

    private IReadOnlyList<string> NamesOf(int index) => _names[index] ??= FormNames.Of(_controls[index]);

    private IEnumerable<MarkupElement> Nearby(int index) => Around(index).Select(i => _controls[i]);

    private IEnumerable<int> Around(int index)
    {
        for (var i = Math.Max(0, index - Neighbourhood); i < Math.Min(_controls.Count, index + Neighbourhood); i++)
        {
            if (i != index)
            {
                yield return i;
            }
        }
    }
}
