using ConsentAnalyzers.Reading.Markup.Bindings;

namespace ConsentAnalyzers.Reading.Markup.Web;

/// <summary>What a control is called where its form is written and read.</summary>
internal static class FormNames
{
    private static readonly string[] Naming =
        ["name", "id", "data-category", "data-consent", "data-cookie-category", "data-purpose", "data-cookiecategory", "data-service", "InputId", "ElementId"];

    public static IReadOnlyList<string> OfControl(MarkupElement control)
    {
        var names = new List<string>();
        foreach (var naming in Naming)
        {
            if (control.Attribute(naming) is { IsExpression: false } attribute)
            {
                Add(names, attribute.Value);
            }
        }

        if (MemberBinding.StateOf(control) is { Length: > 0 } member)
        {
            Add(names, member);
        }

        // A check box of several under one name says by its value which of them it is.
        if (!WebControl.IsComponent(control) && control.Attribute("value") is { IsExpression: false } value && !Answers.IsPlain(value.Value))
        {
            Add(names, (names.Count > 0 ? names[0] + " " : "") + value.Value);
        }

        return names;
    }

    /// <summary>What a group of answers is called: the name that radio buttons share, the list around an option.</summary>
    public static IReadOnlyList<string> OfAnswer(MarkupElement answer)
    {
        var group = answer.Name is "option" ? ListOf(answer) : answer;
        var names = new List<string>();
        foreach (var naming in (string[])(answer.Name is "option" ? ["name", "id"] : ["name"]))
        {
            if (group?.Attribute(naming) is { IsExpression: false } attribute)
            {
                Add(names, attribute.Value);
            }
        }

        if (group is { } bound && bound.Attribute("asp-for") is { } member)
        {
            Add(names, MemberBinding.OfExpression(member.Value));
        }

        return names;
    }

    /// <summary>The list that an option stands in.</summary>
    public static MarkupElement? ListOf(MarkupElement option) =>
        option.Ancestors().Take(3)
            .Where(ancestor => ancestor.Name is "select" || ancestor.LocalName.EndsWith("Select", StringComparison.Ordinal))
            .Select(list => (MarkupElement?)list).FirstOrDefault();

    private static void Add(List<string> names, string name)
    {
        // "Input.Newsletter" and "consents[]" name a member and a group.
        var trimmed = name.Trim().TrimEnd('[', ']');
        var last = trimmed.Substring(trimmed.LastIndexOf('.') + 1);
        if (last.Length > 0 && !names.Contains(last))
        {
            names.Add(last);
        }
    }
}
