using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Resources;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Walks a document once in reading order, for all the surfaces on it.</summary>
internal sealed class SurfaceWalk(FileSource file, ChoiceLabels labels, SurfaceActions actions, SurfaceBranches branches, ConsentSettings settings)
{
    /// <summary>Deeper than any screen; what is nested deeper counts as unknown.</summary>
    private const int Deepest = 200;

    private readonly SurfaceParts _parts = new(file, actions, branches, settings);
    private MarkupBranch? _branch;
    private int _depth;

    /// <summary>The places of fields to fill in.</summary>
    public List<PlacedPart> Fields { get; } = [];

    public List<PlacedPart> Walk(MarkupDocument document)
    {
        Walk(document.Children);
        _parts.Flush();
        return SurfaceLabels.Assigned(_parts.Found);
    }

    private void Walk(IEnumerable<MarkupNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (node.Branch != _branch && (branches.SetsApart(node.Branch) || branches.SetsApart(_branch)))
            {
                _parts.Flush();
            }

            _branch = node.Branch;
            if (_parts.Run.IsEmpty)
            {
                _parts.Run.Branch = _branch;
            }

            switch (node.Kind)
            {
                case MarkupNodeKind.Element:
                    Visit(new MarkupElement(node.Document, node.Index));
                    break;
                case MarkupNodeKind.Text:
                    _parts.Run.Say(node.Beginning(TextRun.Longest), node.Span);
                    break;
                case MarkupNodeKind.Expression when RazorTextNames.Find(node.Source, node.Document) is { } text:
                    _parts.Run.Say(text, node.Span);
                    break;
                case MarkupNodeKind.Expression when HelperLinks.CaptionIn(node.Source) is { } caption && settings.Actions.KindOf(caption) is not ActionKind.None:
                    _parts.Act(caption, node);
                    break;
                case MarkupNodeKind.Expression when RazorExpressions.Shows(node.Source):
                    _parts.Run.Hide(node.Span);
                    _parts.Suspect(node);
                    break;
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
        switch (kind)
        {
            case ControlKind.Action:
                _parts.Act(element);
                break;
            case ControlKind.Inline:
                Within(element);
                break;
            case ControlKind.Link:
                Follow(element);
                break;
            case ControlKind.Choice:
                _parts.Ask(element, labels.LabelOf(element));
                _parts.Describe(element);
                break;
            case ControlKind.Field:
                Fields.Add(_parts.Field(element));
                break;
            case ControlKind.Label when SurfaceChoices.In(element) is { } choice:
                _parts.Ask(choice, labels.LabelOf(choice) is { Length: > 0 } own ? own : Captions.TextIn(element));
                break;
            case ControlKind.Label when LabelTargets.TargetOf(element) is not null:
                _parts.Flush();
                break;
            default:
                Meet(element, kind);
                break;
        }
    }

    /// <summary>Enters what some action sees into.</summary>
    private void Meet(MarkupElement element, ControlKind kind)
    {
        var (here, holdsAccept, isFrame) = (_parts.Here, actions.AcceptIn(element), SurfaceFrame.Is(element, kind, actions));
        var isSeen = !isFrame || kind switch
        {
            ControlKind.Chrome or ControlKind.Toolbar => here.IsInDialog,
            ControlKind.Card => here.IsInSurface,
            _ => kind == ControlKind.Opaque,
        };
        var isUnknown = isSeen && (kind == ControlKind.Opaque || FilledLater.Is(element));
        if (isUnknown)
        {
            _parts.Close(element);
        }

        if (holdsAccept || (isSeen && !isUnknown))
        {
            _parts.Flush();
            _parts.Here = here with
            {
                Frame = isFrame || isUnknown ? new SurfaceFrame(element, kind, here.Frame) : here.Frame,
                Condition = SurfaceBranches.ConditionOn(element) ?? here.Condition,
                IsInDialog = here.IsInDialog || (holdsAccept && kind == ControlKind.Dialog),
                IsInSurface = here.IsInSurface || (holdsAccept && kind is ControlKind.Dialog or ControlKind.Card),
            };
            Enter(element, kind, here, holdsAccept);
            _parts.Here = here;
        }
    }

    private void Within(MarkupElement element)
    {
        _depth++;
        _parts.Run.Enter(element);
        Walk(element.Children);
        _depth--;
    }

    /// <summary>A link that decides something is an action; any other is part of its sentence.</summary>
    private void Follow(MarkupElement link)
    {
        if (MarkupActs.IsActing(link) && settings.Actions.KindOf(Captions.On(link)) != ActionKind.None)
        {
            _parts.Act(link);
        }
        else
        {
            _parts.Run.Link(link);
        }
    }

    private void Enter(MarkupElement element, ControlKind kind, SurfaceParts.Position outside, bool holdsAccept)
    {
        var (parts, first) = (_parts.Found, _parts.Found.Count);
        var heading = kind is ControlKind.Heading or ControlKind.HeadingSlot ? kind
            : kind == ControlKind.Text && MarkupHeadings.IsStyled(element) ? ControlKind.HeadingSlot
            : outside.Heading;
        _parts.Here = _parts.Here with { Parent = element.Index, Heading = heading };
        _depth++;
        _parts.Describe(element);
        Walk(ReadingPlaces.In(element, actions));
        _parts.Flush();
        _depth--;
        _parts.Offer(element);
        if (kind == ControlKind.Text && MarkupActs.IsTapped(element))
        {
            _parts.Link(first);
        }

        if (!holdsAccept && parts.Count == first + 1 && parts[first] is { Part.Kind: PartKind.Prose, Element: -1 } only)
        {
            var parent = GivenTexts.HasSome(element) ? outside.Parent : element.Index;
            parts[first] = only with
            {
                Part = only.Part with { Location = file.Locate(element.Span) }, Span = element.Span, Element = element.Index, Parent = parent,
            };
        }
    }
}
