using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Markup.Toggles;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Collects the parts of a surface while it is walked: what stands where, and the text that is still running on.</summary>
internal sealed class SurfaceParts(AcceptPlace place, ConsentSettings settings)
{
    public List<PlacedPart> Found { get; } = [];

    public TextRun Run { get; } = new();

    /// <summary>Where the walk is.</summary>
    public Position Here { get; set; } = new(place.Root, Parent: -1, ControlKind.Text);

    public void Add(PartKind kind, string text, MarkupElement element, TextSpan? span = null)
    {
        Flush();
        var isAction = element == place.Accept.Element && !place.Accept.IsAttribute;
        Found.Add(new PlacedPart(
            kind, text, span ?? (isAction ? element.StartTagSpan : element.Span), isAction ? -1 : Here.Distance, Here.Parent, IsAction: isAction));
    }

    public void Ask(MarkupElement choice, string label)
    {
        Add(PartKind.Choice, label, choice);
        Found[Found.Count - 1] = Found[Found.Count - 1] with { IsLocked = GivenState.IsLocked(choice) };
    }

    public void Act(MarkupElement action)
    {
        var isThis = action == place.Accept.Element;
        var caption = isThis ? place.Accept.Caption : Captions.Of(action);
        Add(isThis ? PartKind.Accept : PartOf(caption), caption, action);
    }

    /// <summary>The texts that an element is given as attributes.</summary>
    public void Describe(MarkupElement element)
    {
        var kind = Controls.KindOf(element);
        var isChoice = kind == ControlKind.Choice;
        if (!isChoice && GivenTexts.AreTranslated(element) && (kind != ControlKind.Container || element.Document.Dialect != MarkupDialect.Xaml))
        {
            Run.Hide(element.StartTagSpan);
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
                Run.SayOrHide(attribute);
                Flush();
            }
            else if (given == PartKind.Opaque && attribute.IsExpression && !isChoice)
            {
                Run.Hide(attribute.Span);
                Flush();
            }
        }
    }

    /// <summary>The buttons that a dialog is given as attributes stand below what is in it.</summary>
    public void Offer(MarkupElement dialog)
    {
        if (Controls.KindOf(dialog) != ControlKind.Dialog)
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
                Found.Add(new PlacedPart(
                    isThis ? PartKind.Accept : PartOf(caption), caption,
                    isThis ? dialog.StartTagSpan : attribute.Span, Here.Distance, dialog.Index, IsAction: isThis));
            }
        }
    }

    /// <summary>Ends the text that runs on, and tells what it is.</summary>
    public void Flush()
    {
        var (text, span, isOpaque, hasWords) = (Run.Text, Run.Span, Run.IsOpaque, Run.HasWords);
        var links = Run.Links.ToList();
        Run.Clear();
        if (!hasWords && !isOpaque)
        {
            links.ForEach(Act);
            return;
        }

        var isHeading = Here.Heading == ControlKind.Heading || (Here.Heading == ControlKind.HeadingSlot && Prose.IsHeading(text));
        var kind = isHeading ? PartKind.Heading : isOpaque ? PartKind.Opaque : PartKind.Prose;
        Found.Add(new PlacedPart(kind, text, span, Here.Distance, Here.Parent));
    }

    private PartKind PartOf(string caption) => settings.Actions.KindOf(caption) switch
    {
        ActionKind.Accept => PartKind.Accept,
        ActionKind.Decline => PartKind.Decline,
        ActionKind.Defer => PartKind.Defer,
        _ => PartKind.OtherAction,
    };

    /// <param name="Distance">How far the walk is from the action.</param>
    /// <param name="Parent">The element that it is in, or -1.</param>
    /// <param name="Heading">Whether texts are headings here.</param>
    internal readonly record struct Position(int Distance, int Parent, ControlKind Heading);
}
