using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Walks the surface of one action in reading order and notes what stands on it.</summary>
internal sealed class SurfaceWalk(AcceptPlace place, ChoiceLabels labels, ConsentSettings settings)
{
    /// <summary>Deeper than any screen; what is nested deeper counts as unknown.</summary>
    private const int Deepest = 200;

    private readonly TextRun _run = new();
    private int _distance = place.Root;
    private int _parent = -1;
    private int _depth;
    private ControlKind _heading = ControlKind.Text;

    public List<PlacedPart> Parts { get; } = [];

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

        Flush();
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
                _run.Say(node.Text, node.Span);
            }
            else if (node.Kind == MarkupNodeKind.Expression && RazorExpressions.Shows(node.Source))
            {
                _run.Hide(node.Span);
            }
        }
    }

    private void Visit(MarkupElement element)
    {
        if (_depth >= Deepest)
        {
            Add(PartKind.Opaque, "", element);
            return;
        }

        var kind = Controls.KindOf(element);
        switch (kind)
        {
            case var _ when element == place.Accept.Element && !place.Accept.IsAttribute && kind != ControlKind.Link:
                Add(PartKind.Accept, place.Accept.Caption, element);
                break;
            case ControlKind.Ignored when place.DistanceOf(element) is null:
                break;
            case ControlKind.Inline:
                Within(element);
                break;
            case ControlKind.Link:
                Link(element);
                break;
            case ControlKind.Action:
                Act(element);
                break;
            case ControlKind.Choice:
                Add(PartKind.Choice, labels.Of(element), element);
                Describe(element);
                break;
            case ControlKind.Field:
                Flush();
                Fields = Math.Min(Fields ?? int.MaxValue, _distance);
                break;
            case ControlKind.Label when ChoiceLabels.TargetOf(element) is not null || SurfaceChoices.In(element) is not null:
                Label(element);
                break;
            case ControlKind.Opaque when place.DistanceOf(element) is null:
                Add(PartKind.Opaque, "", element);
                break;
            default:
                if (SurfaceBorders.Lets(element, kind, place, _distance, settings))
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
            _run.Space();
        }
        else if (element.Name == "li")
        {
            _run.NextItem();
        }

        if (GivenTexts.AreTranslated(element))
        {
            _run.Hide(element.StartTagSpan);
        }

        if (element.Attribute("Text") is { } text)
        {
            SayOrHide(text);
        }

        Walk(element.Children);
        _depth--;
    }

    private void Link(MarkupElement link)
    {
        if (MarkupActs.IsActing(link) && (link == place.Accept.Element || settings.Actions.KindOf(Captions.Of(link)) != ActionKind.None))
        {
            Act(link);
        }
        else
        {
            _run.Link(link);
        }
    }

    private void Act(MarkupElement action)
    {
        var isThis = action == place.Accept.Element;
        var caption = isThis ? place.Accept.Caption : Captions.Of(action);
        Add(isThis ? PartKind.Accept : SurfaceActions.PartOf(caption, settings), caption, action);
    }

    private void Label(MarkupElement label)
    {
        Flush();
        if (SurfaceChoices.In(label) is { } choice)
        {
            Add(PartKind.Choice, labels.Of(choice) is { Length: > 0 } own ? own : Captions.TextIn(label), choice);
        }
    }

    private void Enter(MarkupElement element, ControlKind kind)
    {
        if (place.DistanceOf(element) is null && (Controls.IsComponent(element) ? SurfaceBorders.IsUnknown(element) : FilledLater.Is(element)))
        {
            Add(PartKind.Opaque, "", element);
            return;
        }

        Flush();
        var (distance, parent, heading, first) = (_distance, _parent, _heading, Parts.Count);
        _distance = place.DistanceOf(element) ?? _distance;
        _parent = element.Index;
        _heading = kind is ControlKind.Heading or ControlKind.HeadingSlot ? kind
            : kind == ControlKind.Text && MarkupHeadings.IsStyled(element) ? ControlKind.HeadingSlot
            : heading;
        _depth++;
        Describe(element);
        Walk(ReadingPlaces.In(element, place));
        Flush();
        _depth--;
        Offer(element);
        (_distance, _parent, _heading) = (distance, parent, heading);
        if (Parts.Count == first + 1 && Parts[first] is { Kind: PartKind.Prose, Element: -1 } only && place.DistanceOf(element) is null)
        {
            Parts[first] = only with { Span = element.Span, Element = element.Index, Parent = GivenTexts.HasSome(element) ? parent : element.Index };
        }
    }

    /// <summary>The texts that an element is given as attributes.</summary>
    private void Describe(MarkupElement element)
    {
        var kind = Controls.KindOf(element);
        var isChoice = kind == ControlKind.Choice;
        if (!isChoice && GivenTexts.AreTranslated(element) && (kind != ControlKind.Container || element.Document.Dialect != MarkupDialect.Xaml))
        {
            _run.Hide(element.StartTagSpan);
            Flush();
        }

        if (!GivenTexts.HasSome(element))
        {
            return;
        }

        foreach (var attribute in element.Attributes)
        {
            var given = GivenTexts.KindOf(attribute.Name);
            if (given == PartKind.Heading && !attribute.IsExpression && !isChoice)
            {
                Add(PartKind.Heading, attribute.Value, element, attribute.Span);
            }
            else if (given == PartKind.Prose && !(isChoice && attribute.Name is "Text" or "Content"))
            {
                SayOrHide(attribute);
                Flush();
            }
            else if (given == PartKind.Opaque && attribute.IsExpression && !isChoice)
            {
                _run.Hide(attribute.Span);
                Flush();
            }
        }
    }

    /// <summary>The buttons that a dialog is given as attributes stand below what is in it.</summary>
    private void Offer(MarkupElement dialog)
    {
        if (!SurfaceBorders.IsDialog(dialog))
        {
            return;
        }

        var isTaken = !place.Accept.IsAttribute || place.Accept.Element != dialog;
        foreach (var attribute in dialog.Attributes)
        {
            if (DialogButtons.IsButton(attribute))
            {
                var caption = attribute.Value.Trim();
                var isThis = !isTaken && caption == place.Accept.Caption;
                isTaken |= isThis;
                Parts.Add(new PlacedPart(
                    isThis ? PartKind.Accept : SurfaceActions.PartOf(caption, settings),
                    caption, isThis ? dialog.StartTagSpan : attribute.Span, _distance, dialog.Index, IsAction: isThis));
            }
        }
    }

    private void SayOrHide(MarkupAttribute attribute)
    {
        if (attribute.IsExpression)
        {
            _run.Hide(attribute.Span);
        }
        else
        {
            _run.Say(attribute.Value, attribute.Span);
        }
    }

    private void Flush()
    {
        if (_run.IsEmpty)
        {
            _run.Clear();
            return;
        }

        var (text, span) = (_run.Text, _run.Span);
        if (!_run.HasWords && !_run.IsOpaque)
        {
            var links = _run.Links.ToList();
            _run.Clear();
            links.ForEach(Act);
            return;
        }

        var isHeading = _heading == ControlKind.Heading || (_heading == ControlKind.HeadingSlot && Prose.IsHeading(text));
        var kind = isHeading ? PartKind.Heading : _run.IsOpaque ? PartKind.Opaque : PartKind.Prose;
        _run.Clear();
        Parts.Add(new PlacedPart(kind, text, span, _distance, _parent));
    }

    private void Add(PartKind kind, string text, MarkupElement element, TextSpan? span = null)
    {
        Flush();
        var isAction = element == place.Accept.Element && !place.Accept.IsAttribute;
        Parts.Add(new PlacedPart(
            kind, text, span ?? (isAction ? element.StartTagSpan : element.Span), isAction ? -1 : _distance, _parent, IsAction: isAction));
    }
}
