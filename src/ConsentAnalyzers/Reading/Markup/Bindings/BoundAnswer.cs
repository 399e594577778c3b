using ConsentAnalyzers.Reading.Markup.Web;

namespace ConsentAnalyzers.Reading.Markup.Bindings;

/// <summary>One of several answers, where the group, the list or the button itself is bound to the member that holds the chosen one.</summary>
internal static class BoundAnswer
{
    private const string Equal = "==";
    private const int Outermost = 6;

    private static readonly string[] Values = ["Value", "value", "Option", "CurrentValue"];

    public static BoundControl? In(MarkupElement element)
    {
        if (!IsAnswer(element))
        {
            return null;
        }

        if (element.Attribute("checked") is { IsExpression: true } chosen && chosen.Value.IndexOf(Equal, StringComparison.Ordinal) is > 0 and var at)
        {
            return Bound(element, chosen.Value.Substring(0, at).TrimStart('@', '('), chosen.Value.Substring(at + Equal.Length).TrimEnd(')'));
        }

        return ValueOf(element) is { } value && GroupOf(element) is { } group ? Bound(element, group, value) : null;
    }

    /// <summary>The member, constant or text that a value names: <c>Full</c> of <c>@Level.Full</c>.</summary>
    public static string Named(string value)
    {
        var said = value.Trim().TrimStart('@').Trim('(', ')', ' ', '"', '\'');
        return said.IndexOf(' ') < 0 ? said.Substring(said.LastIndexOf('.') + 1) : said;
    }

    private static BoundControl? Bound(MarkupElement element, string path, string value) =>
        MemberBinding.PathIn(path) is { Length: > 0 } bound && Named(value) is { Length: > 0 } said ? new(element.Node, bound) { Answer = said } : null;

    private static bool IsAnswer(MarkupElement element) => WebControl.IsComponent(element)
        ? SaysOne(element.LocalName)
        : WebControl.KindOf(element) == WebControlKind.Answer;

    private static bool SaysOne(string component) =>
        component.EndsWith("Radio", StringComparison.Ordinal) || component.EndsWith("RadioButton", StringComparison.Ordinal)
        || component.EndsWith("SelectItem", StringComparison.Ordinal) || component.EndsWith("Option", StringComparison.Ordinal)
        || component.EndsWith("RadioButtonListItem", StringComparison.Ordinal);

    private static string? ValueOf(MarkupElement element)
    {
        foreach (var name in Values)
        {
            if (element.Attribute(name) is { HasValue: true } value)
            {
                return value.Value;
            }
        }

        return null;
    }

    /// <summary>The path that the answer itself, or what it stands in, is bound to.</summary>
    private static string? GroupOf(MarkupElement answer)
    {
        for (var (element, distance) = ((MarkupElement?)answer, 0); element is { } group && distance < Outermost; element = group.Parent, distance++)
        {
            if (MemberBinding.BoundTo(group) is { Length: > 0 } path)
            {
                return path;
            }
        }

        return null;
    }
}
