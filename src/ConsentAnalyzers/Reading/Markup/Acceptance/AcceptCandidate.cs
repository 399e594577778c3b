using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>An action that says accept.</summary>
/// <param name="Element">The button, or the dialog whose attribute is the button.</param>
/// <param name="Caption">What it says.</param>
/// <param name="IsAttribute">Whether an attribute of a dialog is the action.</param>
internal readonly record struct AcceptCandidate(MarkupElement Element, string Caption, bool IsAttribute)
{
    /// <summary>What it is ticked for, where it is a box.</summary>
    public TickPurpose TicksFor { get; init; }

    public static AcceptCandidate? In(MarkupElement element, ConsentSettings settings)
    {
        if (!Controls.MayAct(element))
        {
            return null;
        }

        switch (Controls.KindOf(element))
        {
            case ControlKind.Action or ControlKind.Link:
                var caption = Captions.On(element);
                return Accepts(caption, settings) && !MarkupActs.LeadsToConsent(element, settings) && !IsEntry(element, caption) ? new AcceptCandidate(element, caption, IsAttribute: false) : null;
            case ControlKind.Dialog:
                foreach (var (said, _) in GivenTexts.ButtonsOf(element))
                {
                    if (Accepts(said, settings))
                    {
                        return new AcceptCandidate(element, said, IsAttribute: true);
                    }
                }

                return null;
            default:
                return null;
        }
    }

    /// <summary>A link or a menu's entry that says "Consent" leads to where it is given; a button that says so takes it.</summary>
    private static bool IsEntry(MarkupElement element, string caption) =>
        (element.Name == "a" || element.LocalName.EndsWith("Link", StringComparison.Ordinal) || element.LocalName.EndsWith("Item", StringComparison.Ordinal))
        && Words.In(caption) is var words && Role.Consents.IsIn(words) && words.All(word => Role.Consents.Has(word) || Role.ConsentNouns.Has(word));

    private static bool Accepts(string caption, ConsentSettings settings) =>
        settings.Actions.MayAccept(caption) && settings.Actions.KindOf(caption) == ActionKind.Accept;
}
