using ConsentAnalyzers.Surfaces;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <content>What elements are given to say.</content>
internal sealed partial class SurfaceParts
{
    /// <summary>The texts that an element is given as attributes.</summary>
    public void Describe(MarkupElement element)
    {
        var kind = Controls.KindOf(element);
        var isChoice = kind == ControlKind.Choice;
        if (!isChoice && GivenTexts.AreTranslated(element) && (kind != ControlKind.Container || element.Document.Dialect != MarkupDialect.Xaml))
        {
            Translate(element);
        }

        if (!GivenTexts.HasSome(element))
        {
            return;
        }

        foreach (var attribute in element.Attributes)
        {
            var given = GivenTexts.KindOf(attribute.Name);
            if (given == PartKind.Heading && !isChoice && attribute.Said is { } heading)
            {
                Add(PartKind.Heading, heading, element, attribute.Span);
            }
            else if (given == PartKind.Prose && !(isChoice && attribute.Name is "Text" or "Content"))
            {
                Run.SayOrHide(attribute);
                Flush();
            }
            else if (given == PartKind.Opaque && attribute.IsExpression && !isChoice)
            {
                Run.Hide(attribute.Span);
                Add(PartKind.Unseen, "", element, attribute.Span);
            }
        }
    }

    /// <summary>Says what a resource gives the element; where that is not known, it may be anything.</summary>
    private void Translate(MarkupElement element)
    {
        var isKnown = false;
        foreach (var (kind, text) in GivenTexts.GivenTo(element))
        {
            isKnown = true;
            if (kind == PartKind.Heading)
            {
                Add(kind, text, element, element.StartTagSpan);
            }
            else
            {
                Run.Say(text, element.StartTagSpan);
                Flush();
            }
        }

        if (!isKnown)
        {
            Run.Hide(element.StartTagSpan);
            Flush();
        }
    }

    /// <summary>The buttons that a dialog is given as attributes stand below what is in it.</summary>
    public void Offer(MarkupElement dialog)
    {
        if (Controls.KindOf(dialog) != ControlKind.Dialog)
        {
            return;
        }

        var accept = actions.AcceptOf(dialog);
        foreach (var span in GivenTexts.UnreadButtonsOf(dialog))
        {
            Place(PartKind.Unseen, "", span, dialog);
        }

        foreach (var (caption, span) in GivenTexts.ButtonsOf(dialog))
        {
            var own = caption == accept?.Caption ? accept : null;
            Place(own is null ? PartOf(caption) : PartKind.Accept, caption, own is null ? span : dialog.StartTagSpan, dialog);
            Change(placed => placed with { Accept = own, Part = placed.Part with { Handler = MarkupActs.HandlerOf(dialog) } });
            accept = own is null ? accept : null;
        }
    }
}
