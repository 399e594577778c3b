using ConsentAnalyzers.Reading.Markup.Web;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Toggles;

/// <summary>Controls whose state was not given for a person to choose: nobody can change them, or a stored state ticks them.</summary>
internal static class GivenState
{
    /// <summary>Whether nobody can change a control.</summary>
    public static bool IsLocked(MarkupElement control) =>
        StartingState.IsSet(control, "disabled") || StartingState.IsSet(control, "readonly") || StartingState.IsSet(control, "aria-disabled")
        || StartingState.IsSet(control, "inert")
        || IsFalse(control, "Enabled") || IsFalse(control, "IsEnabled")
        || (control.Attribute("onclick")?.Value is { } handler && handler.Replace(" ", "").TrimEnd(';') is "returnfalse" or "event.preventDefault()" or "this.checked=true")
        || control.Ancestors().Any(ancestor => ancestor.Name is "fieldset" && StartingState.IsSet(ancestor, "disabled"));

    /// <summary>Whether a control that nobody can change holds what nothing works without.</summary>
    public static bool IsNecessary(MarkupElement locked, Offer offer) => StartingState.IsSet(locked, "required") || SaysNecessary(offer);

    public static bool SaysNecessary(Offer offer) => NecessaryWords.AreInLocked(offer.Label + " " + string.Join(" ", offer.Names));

    /// <summary>
    /// A stored decision where C# shows this control in the one case and the same control without the tick in the other, only
    /// where the person has agreed before, or so that nobody can change it.
    /// </summary>
    /// <param name="control">The control.</param>
    /// <param name="isLocked">Whether nobody can change it.</param>
    /// <param name="name">Its name.</param>
    /// <param name="nearby">The controls beside it in the source.</param>
    /// <param name="conditions">The conditions of the file.</param>
    public static Occasion OccasionOf(MarkupNode control, bool isLocked, string name, IEnumerable<MarkupElement> nearby, GrantConditions conditions)
    {
        if (control.Branch is not { IsConditional: true } branch)
        {
            return Occasion.Declaration;
        }

        var isDecided = isLocked
            || nearby.Any(other => name.Length > 0 && other.Branch is { } instead && instead.Excludes(branch)
                && (other.Attribute("name") ?? other.Attribute("id"))?.Value == name
                && WebControl.StartOf(other) is null)
            || (branch.Kind is MarkupBranchKind.If or MarkupBranchKind.ElseIf && conditions.AskBefore(control));
        return isDecided ? Occasion.StoredDecision : Occasion.Declaration;
    }

    private static bool IsFalse(MarkupElement control, string name) => control.Attribute(name) is { } attribute && StartingState.IsFalse(attribute);
}
