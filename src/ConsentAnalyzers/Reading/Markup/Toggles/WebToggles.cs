using System.Collections.Immutable;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Markup.Bindings;
using ConsentAnalyzers.Reading.Markup.Web;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Toggles;

/// <summary>Finds the choices of HTML and Razor files, and hands them to the rules.</summary>
internal sealed class WebToggles
{
    private readonly FileSource _file;
    private readonly FileReport _report;
    private readonly WebChoices _choices;
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
        _choices = new WebChoices(document, file.Path, report.Settings);
        _hidden = new HiddenGrant(_choices.Controls, report.Settings);
        _conditions = new GrantConditions(document, report.Settings);
        _lasting = new LastingGrant(document);
        _readsAll = report.Rules.Want(ToggleState.Off) || report.Rules.Want(ToggleState.Unknown);
    }

    public static void Read(MarkupDocument document, FileSource file, FileReport report, CancellationToken cancellation)
    {
        var toggles = new WebToggles(document, file, report);
        for (var i = 0; i < toggles._choices.Controls.Count; i++)
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
        var control = _choices.Controls[index];
        if ((_lists.StartOf(control) ?? (_readsAll ? WebControl.AtRest(control) : null)) is not { } start || !_report.Rules.Want(start.State))
        {
            return;
        }

        var names = _choices.NamesOf(index);
        var isLocked = GivenState.IsLocked(control);
        var occasion = GivenState.OccasionOf(control.Node, isLocked, names.Count > 0 ? names[0] : "", _choices.Nearby(index), _conditions);
        if (_report.Rules.Want(occasion))
        {
            var offer = _choices.OfferOf(control, names);
            Describe(
                control.Node, occasion, offer, start with { Repair = Repair(control, start) }, _choices.SiblingsOf(index), isLocked, isLocked && GivenState.IsNecessary(control, offer));
        }
    }

    private ImmutableArray<TextChange> Repair(MarkupElement control, StartingState start) =>
        _lasting.Outlasts(control) ? ImmutableArray<TextChange>.Empty : start.Repair;

    private void Read(MarkupNode expression, HelperCall call)
    {
        var occasion = GivenState.OccasionOf(expression, call.IsLocked, "", [], _conditions);
        if (_report.Rules.Want(call.Start.State) && _report.Rules.Want(occasion))
        {
            var offer = _choices.OfferOf(expression, call);
            Describe(expression, occasion, offer, call.Start, ImmutableArray<string>.Empty, call.IsLocked, call.IsLocked && GivenState.SaysNecessary(offer));
        }
    }

    private void ReadHidden(MarkupElement input)
    {
        if (_hidden.In(input) is { } grant)
        {
            Describe(input.Node, _hidden.OccasionOf(input), grant, HiddenGrant.StartOf(input), ImmutableArray<string>.Empty);
        }
    }

    /// <summary>The member that holds whether it is on; empty where the page knows none, so that its form's name is all there is.</summary>
    private static string MemberOf(MarkupNode node) =>
        node.AsElement is { } control ? MemberBinding.OfExpression(MemberBinding.HolderOf(control)) : "";

    private void Describe(
        MarkupNode node, Occasion occasion, Offer offer, StartingState start, ImmutableArray<string> siblings, bool isLocked = false, bool isNecessary = false)
    {
        if (!_report.Rules.Want(occasion) || offer is { Names.Count: 0, Label: "" })
        {
            return;
        }

        var (name, meaning) = _choices.Read(node, offer, siblings);
        if (meaning == Meaning.None && _report.Rules.WantNecessary && _choices.NecessaryIn(node, offer) is { } necessary)
        {
            (name, meaning, isNecessary) = (necessary, Meaning.Grant, true);
        }

        if (meaning != Meaning.None)
        {
            _report.Add(new ConsentToggle(name, meaning, start.State, _report.UnshownAs(start.Value) ?? occasion, start.Written, _file.Locate(start.Value))
            {
                IsNecessary = isNecessary || offer.Names.Any(NecessaryWords.AreIn),
                IsLocked = isLocked,
                Label = offer.Label,
                Names = offer.Names,
                Member = MemberOf(node) is { Length: > 0 } member ? member : offer.Names.FirstOrDefault() ?? "",
                TurningOff = start.Repair,
            });
        }
    }
}
