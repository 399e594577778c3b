using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Walks the surface of one action in reading order.</summary>
internal sealed class SurfaceWalk(AcceptPlace place, ChoiceLabels labels, SurfaceActions actions, ConsentSettings settings)
{
    /// <summary>Deeper than any screen; what is nested deeper counts as unknown.</summary>
    private const int Deepest = 200;

    private readonly SurfaceParts _parts = new(place, settings);
    private int _depth;

    public List<PlacedPart> Parts => _parts.Found;

    /// <summary>How far away the nearest field to fill in is; null where there is none.</summary>
    public int? Fields { get; private set; }

    public void Walk(MarkupDocument document, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (place.Dialog is { } dialog)
        {
            Enter(dialog, Controls.KindOf(dialog));
        }
        else
        {
            Walk(document.Children);
        }

        _parts.Flush();
    }

    private void Walk(IEnumerable<MarkupNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (place.Excludes(node))
            {
                continue;
            }

            if (node.AsElement is { } element)
            {
                Visit(element);
            }
            else if (node.Kind == MarkupNodeKind.Text)
            {
                _parts.Run.Say(node.Beginning(TextRun.Longest), node.Span);
            }
            else if (node.Kind == MarkupNodeKind.Expression && RazorExpressions.Shows(node.Source))
            {
                _parts.Run.Hide(node.Span);
            }
        }
    }

    private void Visit(MarkupElement element)
    {
        if (_depth >= Deepest)
        {
            _parts.Add(PartKind.Opaque, "", element);
            return;
        }

        var kind = Controls.KindOf(element);
        var isAround = place.DistanceOf(element) is not null;
        switch (kind)
        {
            case not ControlKind.Link when element == place.Accept.Element && !place.Accept.IsAttribute:
            case ControlKind.Action:
                _parts.Act(element);
                break;
            case ControlKind.Ignored when !isAround:
                break;
            case ControlKind.Inline:
                Within(element);
                break;
            case ControlKind.Link:
                Follow(element);
                break;
            case ControlKind.Choice:
                _parts.Ask(element, labels.Of(element));
                _parts.Describe(element);
                break;
            case ControlKind.Field:
                _parts.Flush();
                Fields = Math.Min(Fields ?? int.MaxValue, _parts.Here.Distance);
                break;
            case ControlKind.Label when SurfaceChoices.In(element) is { } choice:
                _parts.Ask(choice, labels.Of(choice) is { Length: > 0 } own ? own : Captions.TextIn(element));
                break;
            case ControlKind.Label when LabelTargets.Of(element) is not null:
                _parts.Flush();
                break;
            case ControlKind.Opaque when !isAround:
                _parts.Add(PartKind.Opaque, "", element);
                break;
            default:
                if (SurfaceBorders.Lets(element, kind, place, _parts.Here.Distance, actions))
                {
                    Enter(element, kind);
                }

                break;
        }
    }

    private void Within(MarkupElement element)
    {
        _depth++;
        if (element.Name is "br" or "LineBreak")
        {
            _parts.Run.Space();
        }
        else if (element.Name == "li")
        {
            _parts.Run.NextItem();
        }

        if (GivenTexts.AreTranslated(element))
        {
            _parts.Run.Hide(element.StartTagSpan);
        }

        if (element.Attribute("Text") is { } text)
        {
            _parts.Run.SayOrHide(text);
        }

        Walk(element.Children);
        _depth--;
    }

    /// <summary>A link that decides something is an action; any other is part of its sentence.</summary>
    private void Follow(MarkupElement link)
    {
        if (MarkupActs.IsActing(link) && (link == place.Accept.Element || settings.Actions.KindOf(Captions.Of(link)) != ActionKind.None))
        {
            _parts.Act(link);
        }
        else
        {
            _parts.Run.Link(link);
        }
    }

    private void Enter(MarkupElement element, ControlKind kind)
    {
        var around = place.DistanceOf(element);
        if (around is null && (Controls.IsComponent(element) ? SurfaceBorders.IsUnknown(element) : FilledLater.Is(element)))
        {
            _parts.Add(PartKind.Opaque, "", element);
            return;
        }

        _parts.Flush();
        var (outside, first) = (_parts.Here, Parts.Count);
        var heading = kind is ControlKind.Heading or ControlKind.HeadingSlot ? kind
            : kind == ControlKind.Text && MarkupHeadings.IsStyled(element) ? ControlKind.HeadingSlot
            : outside.Heading;
        _parts.Here = new(around ?? outside.Distance, element.Index, heading);
        _depth++;
        _parts.Describe(element);
        Walk(ReadingPlaces.In(element, place));
        _parts.Flush();
        _depth--;
        _parts.Offer(element);
        _parts.Here = outside;
        if (around is null && Parts.Count == first + 1 && Parts[first] is { Kind: PartKind.Prose, Element: -1 } only)
        {
            var parent = GivenTexts.HasSome(element) ? outside.Parent : element.Index;
            Parts[first] = only with { Span = element.Span, Element = element.Index, Parent = parent };
        }
    }
}
