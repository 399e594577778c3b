using ConsentAnalyzers.Reading.Markup.Web;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Toggles;

/// <summary>Controls that are on for a reason other than a default: nothing works without them, or a stored state ticks them.</summary>
internal static class GivenState
{
    /// <summary>
    /// Whether nobody can change a control, and with reason: it is required too, says that it is necessary, or shows in
    /// one case of several what was decided before.
    /// </summary>
    public static bool IsFixed(MarkupElement control, string label) =>
        IsLocked(control)
        && (StartingState.IsSet(control, "required") || control.Branch is { IsConditional: true } || NecessaryWords.AreInLocked(label));

    /// <summary>Whether nobody can change a control.</summary>
    public static bool IsLocked(MarkupElement control) =>
        StartingState.IsSet(control, "disabled") || StartingState.IsSet(control, "readonly") || StartingState.IsSet(control, "aria-disabled")
        || StartingState.IsSet(control, "inert")
        || IsFalse(control, "Enabled") || IsFalse(control, "IsEnabled")
        || (control.Attribute("onclick")?.Value is { } handler && handler.Replace(" ", "").TrimEnd(';') is "returnfalse" or "event.preventDefault()" or "this.checked=true")
        || control.Ancestors().Any(ancestor => ancestor.Name is "fieldset" && StartingState.IsSet(ancestor, "disabled"));

    /// <summary>
    /// Whether C# shows this control in the one case and the same control without the tick in the other, or only where
    /// the person has agreed before.
    /// </summary>
    /// <param name="control">The control.</param>
    /// <param name="name">Its name.</param>
    /// <param name="nearby">The controls beside it in the source.</param>
    /// <param name="conditions">The conditions of the file.</param>
    public static bool FollowsState(MarkupNode control, string name, IEnumerable<MarkupElement> nearby, GrantConditions conditions)
    {
        if (control.Branch is not { IsConditional: true } branch)
        {
            return false;
        }

        foreach (var other in nearby)
        {
            if (name.Length > 0 && other.Branch is { } instead && instead.Excludes(branch)
                && (other.Attribute("name") ?? other.Attribute("id"))?.Value == name
                && WebControl.StartOf(other) is null)
            {
                return true;
            }
        }

        return branch.Kind is MarkupBranchKind.If or MarkupBranchKind.ElseIf && conditions.AskBefore(control);
    }

    private static bool IsFalse(MarkupElement control, string name) =>
        control.Attribute(name)?.Value.Trim().ToLowerInvariant() is "false" or "@false" or "@(false)";
}
