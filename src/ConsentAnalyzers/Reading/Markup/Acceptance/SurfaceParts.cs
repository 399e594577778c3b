using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Markup.Toggles;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Collects what stands where while a document is walked, and the text that is still running on.</summary>
internal sealed partial class SurfaceParts(FileSource file, SurfaceActions actions, SurfaceBranches branches, ConsentSettings settings)
{
    /// <summary>More than any screen has; each is looked for in the whole file.</summary>
    private const int MostHandlers = 100;

    private int _handlers;

    public List<PlacedPart> Found { get; } = [];

    public TextRun Run { get; } = new();

    /// <summary>Where the walk is.</summary>
    public Position Here { get; set; } = new(Parent: -1, ControlKind.Text, Frame: null, Condition: null);

    public void Add(PartKind kind, string text, MarkupElement element, TextSpan? span = null)
    {
        Flush();
        Place(kind, text, span ?? element.Span, element);
    }

    public void Ask(MarkupElement choice, string label)
    {
        if (actions.AcceptOf(choice) is { } accept)
        {
            Add(PartKind.Accept, accept.Caption, choice, choice.StartTagSpan);
            Change(placed => placed with { Accept = accept, Part = placed.Part with { TicksFor = accept.TicksFor } });
            return;
        }

        Add(PartKind.Choice, label, choice);
        Change(placed => placed with { Part = placed.Part with { State = SurfaceChoices.StateOf(choice), IsLocked = GivenState.IsLocked(choice) } });
    }

    public void Act(MarkupElement action)
    {
        var accept = actions.AcceptOf(action);
        var caption = accept?.Caption ?? Captions.On(action);
        Add(accept is null ? PartOf(caption) : PartKind.Accept, caption, action, accept is null ? action.Span : action.StartTagSpan);
        Change(placed => placed with
        {
            Accept = accept,
            Part = placed.Part with { Handler = MarkupActs.HandlerOf(action), Code = _handlers++ < MostHandlers ? HandlerCode.In(action) : null, IsLink = Controls.KindOf(action) == ControlKind.Link },
        });
    }

    /// <summary>An action that an expression renders.</summary>
    public void Act(string caption, MarkupNode expression)
    {
        Flush();
        Place(PartOf(caption), caption, expression.Span, expression);
        Change(placed => placed with { Part = placed.Part with { IsLink = true } });
    }

    /// <summary>Notes what an expression may put there beside words.</summary>
    public void Suspect(MarkupNode expression)
    {
        if (RazorExpressions.MayAct(expression.Source))
        {
            Flush();
            Place(PartKind.Unseen, "", expression.Span, expression);
        }
    }

    /// <summary>What was found since a place can be tapped to read on.</summary>
    public void Link(int first)
    {
        for (var i = first; i < Found.Count; i++)
        {
            Found[i] = Found[i] with { Part = Found[i].Part with { IsLink = true } };
        }
    }

    public PlacedPart Field(MarkupElement field)
    {
        Add(PartKind.Choice, "", field);
        var found = Found[Found.Count - 1];
        Found.RemoveAt(Found.Count - 1);
        return found;
    }

    /// <summary>Stands for a box as seen from outside of it.</summary>
    public void Close(MarkupElement box)
    {
        foreach (var kind in ComponentControls.MayAct(box) ? (PartKind[])[PartKind.Opaque, PartKind.Unseen] : [PartKind.Opaque])
        {
            Add(kind, "", box);
            Change(placed => placed with { Box = box });
        }
    }

    /// <summary>Ends the text that runs on, and tells what it is.</summary>
    public void Flush()
    {
        var (text, span, isOpaque, hasWords, branch) = (Run.Text, Run.Span, Run.IsOpaque, Run.HasWords, Run.Branch);
        var links = Run.Links.ToList();
        Run.Clear();
        if (!hasWords && !isOpaque)
        {
            links.ForEach(Act);
            return;
        }

        var isHeading = Here.Heading == ControlKind.Heading || (Here.Heading == ControlKind.HeadingSlot && Prose.IsHeading(text));
        var kind = isHeading ? PartKind.Heading : isOpaque ? PartKind.Opaque : PartKind.Prose;
        Found.Add(new PlacedPart(
            new SurfacePart(kind, text, file.Locate(span))
            {
                Branch = branches.BranchOf(branch), Condition = Here.Condition, IsLink = links.Count > 0, Links = links.Select(Captions.On).ToImmutableArray(),
            },
            span, Here.Parent, Here.Frame));
    }

    private void Place(PartKind kind, string text, TextSpan span, MarkupElement element) =>
        Place(kind, text, span, element.Node, SurfaceBranches.ConditionOn(element));

    private void Place(PartKind kind, string text, TextSpan span, MarkupNode node, string? condition = null)
    {
        var part = new SurfacePart(kind, text, file.Locate(span)) { Branch = branches.BranchOf(node.Branch), Condition = condition ?? Here.Condition };
        Found.Add(new PlacedPart(part, span, Here.Parent, Here.Frame));
    }

    private void Change(Func<PlacedPart, PlacedPart> change) => Found[Found.Count - 1] = change(Found[Found.Count - 1]);

    private PartKind PartOf(string caption) => SurfacePart.KindOf(settings.Actions.KindOf(caption));

    /// <param name="Parent">The element that the walk is in, or -1.</param>
    /// <param name="Heading">Whether texts are headings here.</param>
    /// <param name="Frame">The frame that the walk is in.</param>
    /// <param name="Condition">What has to hold for what stands here to show.</param>
    internal sealed record Position(int Parent, ControlKind Heading, SurfaceFrame? Frame, string? Condition)
    {
        /// <summary>Whether it is in a dialog that holds an accept.</summary>
        public bool IsInDialog { get; init; }

        /// <summary>Whether it is in a dialog or card that holds an accept.</summary>
        public bool IsInSurface { get; init; }
    }
}
