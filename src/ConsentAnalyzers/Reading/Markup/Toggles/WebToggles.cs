using System.Collections.Immutable;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Markup.Web;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Toggles;

/// <summary>Finds the choices of HTML and Razor files, and hands them to the rules.</summary>
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

    // Most boxes of most pages start off, and no shipped rule minds.
    private readonly bool _readsAll;

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
        _readsAll = report.Rules.Want(ToggleState.Off) || report.Rules.Want(ToggleState.Unknown);
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
        if ((_lists.StartOf(control) ?? (_readsAll ? WebControl.AtRest(control) : null)) is not { } start || !_report.Rules.Want(start.State))
        {
            return;
        }

        var isAnswer = WebControl.KindOf(control) == WebControlKind.Answer;
        var names = isAnswer ? FormNames.OfAnswer(control) : NamesOf(index);
        var isLocked = GivenState.IsLocked(control);
        var occasion = GivenState.OccasionOf(control.Node, isLocked, names.Count > 0 ? names[0] : "", Nearby(index), _conditions);
        if (_report.Rules.Want(occasion))
        {
            var label = isAnswer && control.Name is "option" ? SpokenText.In(control) : _labels.LabelOf(control);
            var offer = isAnswer ? Answer(control, names, label) : new(names, label);
            Describe(control.Node, occasion, offer, start with { Repair = Repair(control, start) }, SiblingsOf(index), isLocked, isLocked && IsNecessary(control, names, label));
        }
    }

    private static bool IsNecessary(MarkupElement locked, IReadOnlyList<string> names, string label) =>
        StartingState.IsSet(locked, "required") || NecessaryWords.AreInLocked(label + " " + string.Join(" ", names));

    private ImmutableArray<TextChange> Repair(MarkupElement control, StartingState start) =>
        _lasting.Outlasts(control) ? ImmutableArray<TextChange>.Empty : start.Repair;

    private void Read(MarkupNode expression, HelperCall call)
    {
        var occasion = GivenState.OccasionOf(expression, call.IsLocked, "", [], _conditions);
        if (_report.Rules.Want(call.Start.State) && _report.Rules.Want(occasion))
        {
            var label = call.Caption.Length > 0 ? call.Caption : _labels.LabelOf(expression, call.Names.Length > 0 ? call.Names[0] : "");
            var offer = call.Answer.Length == 0
                ? new Offer(call.Names, label)
                : Offer.OfAnswer(call.Names, call.Answer, label, _page.HeadingOf(expression));
            Describe(expression, occasion, offer, call.Start, ImmutableArray<string>.Empty, call.IsLocked, call.IsLocked && NecessaryWords.AreInLocked(label + " " + string.Join(" ", call.Names)));
        }
    }

    private void ReadHidden(MarkupElement input)
    {
        if (_hidden.In(input) is { } grant)
        {
            Describe(input.Node, _hidden.OccasionOf(input), grant, HiddenGrant.StartOf(input), ImmutableArray<string>.Empty);
        }
    }

    private Offer Answer(MarkupElement control, IReadOnlyList<string> names, string label)
    {
        var value = control.Attribute("value") is { IsExpression: false } attribute ? attribute.Value : label;
        var question = control.Name is "option" && FormNames.ListOf(control) is { } list ? _labels.LabelOf(list) : _page.HeadingOf(control.Node);
        return Offer.OfAnswer(names, value, label, question);
    }

    private void Describe(
        MarkupNode node, Occasion occasion, Offer offer, StartingState start, ImmutableArray<string> siblings, bool isLocked = false, bool isNecessary = false)
    {
        if (!_report.Rules.Want(occasion) || offer is { Names.Count: 0, Label: "" })
        {
            return;
        }

        var (name, meaning) = offer.Read(_report.Settings, _page.Around(node, siblings));
        if (meaning != Meaning.None)
        {
            // What picks rows or recipients asks nobody for consent.
            meaning = _page.IsPicking(node) ? Meaning.Capability : meaning;
            _report.Add(new ConsentToggle(name, meaning, start.State, _report.UnshownAs(start.Value) ?? occasion, start.Written, _file.Locate(start.Value))
            {
                IsNecessary = isNecessary || offer.Names.Any(NecessaryWords.AreIn),
                IsLocked = isLocked,
                Label = offer.Label,
                Names = offer.Names,
                Member = offer.Names.FirstOrDefault() ?? "",
                TurningOff = start.Repair,
            });
        }
    }

    private ImmutableArray<string> SiblingsOf(int index) => Around(index).SelectMany(NamesOf).ToImmutableArray();

    private IReadOnlyList<string> NamesOf(int index) => _names[index] ??= FormNames.OfControl(_controls[index]);

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
