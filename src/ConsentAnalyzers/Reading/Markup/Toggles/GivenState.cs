using ConsentAnalyzers.Options;
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

    private static bool IsLocked(MarkupElement control) =>
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
    /// <param name="settings">The vocabulary.</param>
    public static bool FollowsState(MarkupNode control, string name, IEnumerable<MarkupElement> nearby, ConsentSettings settings)
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

        return branch.Kind is MarkupBranchKind.If or MarkupBranchKind.ElseIf && AsksForGrant(ConditionOf(control), settings);
    }

    private static bool IsFalse(MarkupElement control, string name) =>
        control.Attribute(name)?.Value.Trim().ToLowerInvariant() is "false" or "@false" or "@(false)";

    /// <summary>The head of the condition around a node: the nearest code before it that opens one.</summary>
    private static string ConditionOf(MarkupNode node)
    {
        for (var index = node.Index - 1; index >= 0; index--)
        {
            var before = new MarkupNode(node.Document, index);
            if (before.Kind == MarkupNodeKind.Code && before.Source.IndexOf("if", StringComparison.Ordinal) >= 0)
            {
                return before.Source;
            }
        }

        return "";
    }

    private static bool AsksForGrant(string condition, ConsentSettings settings)
    {
        for (var i = 0; i < condition.Length; i++)
        {
            var start = i;
            while (i < condition.Length && (char.IsLetterOrDigit(condition[i]) || condition[i] is '_' or '.'))
            {
                i++;
            }

            if (i > start
                && (start == 0 || condition[start - 1] != '!')
                && condition.Substring(start, i - start) is var path
                && path.Substring(path.LastIndexOf('.') + 1) is var member
                && settings.Choices.MayConcern(member)
                && settings.Choices.MeaningOf(member, Surroundings.None) == Meaning.Grant)
            {
                return true;
            }
        }

        return false;
    }
}
