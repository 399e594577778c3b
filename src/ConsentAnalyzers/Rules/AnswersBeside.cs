using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Rules;

/// <summary>How an accept can be declined beside it.</summary>
internal enum DecliningKind
{
    /// <summary>As directly.</summary>
    Yes,

    /// <summary>Not at all.</summary>
    No,

    /// <summary>Only put off.</summary>
    Later,

    /// <summary>Only where something beside it leads.</summary>
    Elsewhere,

    /// <summary>Perhaps, by what cannot be seen.</summary>
    Unseen,
}

/// <summary>What a person can answer instead of an accept, as seen from it.</summary>
internal sealed class AnswersBeside(AcceptSurface surface, SurfacePart accept, ConsentSettings settings)
{
    /// <summary>Whether something declines, or may well do so.</summary>
    public bool MayDecline =>
        (accept.Handler is { } handler && AnswerWords.LetSystemAsk(handler))
        || accept.Described.Any(part => part.Kind is PartKind.Opaque or PartKind.Unseen)
        || surface.Parts.Any(part => IsSeen(part) ? MayBeDecline(part) : IsOtherState(part))
        || LeavesChoices;

    /// <summary>The action that defers instead; one that leads to where declining may be possible comes first.</summary>
    public (string Text, bool IsLater)? Deferring
    {
        get
        {
            (string Text, bool IsLater)? deferring = null;
            foreach (var text in surface.Parts.Where(IsSeen).SelectMany(Offers))
            {
                deferring = AnswerWords.LeadElsewhere(text) ? (text, false) : deferring ?? (text, true);
                if (deferring is { IsLater: false })
                {
                    break;
                }
            }

            return deferring;
        }
    }

    /// <summary>How it can be declined, as far as is seen, and the words that say so.</summary>
    public (DecliningKind Kind, string Text) Declining
    {
        get
        {
            if (!MayDecline)
            {
                return Deferring is var (text, isLater) ? (isLater ? DecliningKind.Later : DecliningKind.Elsewhere, text) : (DecliningKind.No, "");
            }

            var declines = surface.Parts.Where(part => IsSeen(part) ? MayBeDecline(part) : IsOtherState(part)).ToList();
            return (declines.Find(part => part.Kind == PartKind.Decline) ?? declines.Find(part => part.Kind != PartKind.Choice && !MayOnlyBe(part))) is { } decline ? (DecliningKind.Yes, SaidBy(decline))
                : LeavesChoices ? (DecliningKind.Yes, "")
                : declines.Find(part => part.Kind == PartKind.Choice) is { } choice ? (DecliningKind.Yes, choice.Text)
                : (DecliningKind.Unseen, declines.Find(part => part.Text.Length > 0)?.Text ?? "");
        }
    }

    /// <summary>What accepts no more than was ticked is declined by ticking nothing.</summary>
    private bool LeavesChoices =>
        surface.Parts.Any(part => part is { Kind: PartKind.Choice, State: not ToggleState.On, IsLocked: false } && IsSeen(part) && MayBeAsked(part.Text))
        && (!settings.Actions.TakesAll(accept.Text)
            || surface.Parts.Any(part => part.Kind is PartKind.OtherAction or PartKind.Accept && IsSeen(part) && AnswerWords.TakeChosen(part.Text)));

    /// <summary>"Remember my answer" is no choice about what is accepted.</summary>
    private bool MayBeAsked(string label) => label.Length == 0 || settings.Choices.TopicsIn(label) != Topic.None || BareAssent.IsLabel(label);

    private bool MayBeDecline(SurfacePart part) => part.Kind switch
    {
        PartKind.Decline or PartKind.Unseen => true,
        PartKind.Accept => part.TicksFor != TickPurpose.None || AnswerWords.TakeNecessary(part.Text),
        PartKind.Defer => Refuses(part) == true,
        PartKind.Choice when settings.Actions.KindOf(part.Text) == ActionKind.Decline || ConsentStates.IsRefusal(part.Text) => true,
        PartKind.OtherAction => AnswerWords.LeadOut(part.Text) || AnswerWords.TakeNecessary(part.Text)
            || (Refuses(part) ?? (part.Text.Length == 0 || AnswerWords.Close(part.Text))),
        _ => part.Links.Any(link => settings.Actions.KindOf(link) == ActionKind.Decline),
    };

    /// <summary>What is not seen, and what only closes, declines perhaps.</summary>
    private bool MayOnlyBe(SurfacePart part) =>
        part.Kind == PartKind.Unseen
        || (part.Kind == PartKind.OtherAction && Refuses(part) is null && !(AnswerWords.LeadOut(part.Text) || AnswerWords.TakeNecessary(part.Text)));

    private string SaidBy(SurfacePart decline) => decline.Links.FirstOrDefault(link => settings.Actions.KindOf(link) == ActionKind.Decline) ?? decline.Text;

    /// <summary>Whether what runs refuses; null where nobody sees what runs.</summary>
    private bool? Refuses(SurfacePart part) =>
        RefusingCode.Refuses(part.Handler ?? "", settings.Choices) ? true
        : part.Code is { } code ? RefusingCode.Refuses(code, settings.Choices)
        : null;

    /// <summary>A decline that shows whenever the accept does not, without an accept of its own, turns off what the accept turns on.</summary>
    private bool IsOtherState(SurfacePart part) =>
        part.Kind == PartKind.Decline
        && !surface.Parts.Any(other => other.Kind == PartKind.Accept && other != accept && SurfaceBranch.IsSeenFrom(other.Branch, part.Branch));

    private IEnumerable<string> Offers(SurfacePart part) =>
        part.Kind == PartKind.Defer ? [part.Text] : part.Links.Where(link => settings.Actions.KindOf(link) == ActionKind.Defer);

    private bool IsSeen(SurfacePart part) => SurfaceBranch.IsSeenFrom(part.Branch, accept.Branch);
}
