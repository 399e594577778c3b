namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Which Razor expressions show something that a person reads.</summary>
internal static class RazorExpressions
{
    private static readonly string[] Silent =
    [
        "AntiForgeryToken", "ValidationSummary", "ValidationMessage", "LabelFor", "Label(", "TextBox", "TextArea", "Hidden", "Password",
        "DropDownList", "ListBox", "CheckBox", "RadioButton", "ActionLink", "RouteLink", "Editor", "BeginForm", "EndForm", "HttpMethodOverride",
    ];

    private static readonly string[] Rendering = ["Html.Partial", "Html.RenderPartial", "Html.Raw", "MarkupString)", "Html.Action(", "Html.RenderAction", "Component.", "Render"];

    private static readonly string[] Fragments = ["Content", "Template", "Fragment", "Actions", "Buttons", "Footer", "Children"];

    public static bool Shows(string source)
    {
        var code = source.TrimStart('@', '(', ' ');
        if (code.StartsWith("await ", StringComparison.Ordinal))
        {
            code = code.Substring("await ".Length);
        }

        return code.StartsWith("Html.", StringComparison.Ordinal)
            ? !Silent.Any(name => code.IndexOf(name, StringComparison.Ordinal) == "Html.".Length)
            : !(Starts(code, "RenderSection") || Starts(code, "Scripts.") || Starts(code, "Styles.") || Starts(code, "Url.") || Starts(code, "Json."));
    }

    /// <summary>Whether an expression may put actions there: a partial, a component, content that is passed in, markup that a method makes.</summary>
    public static bool MayAct(string source)
    {
        var code = source.TrimStart('@', '(', ' ');
        code = Starts(code, "await ") ? code.Substring("await ".Length) : code;
        var name = code.Substring(0, EndOfPath(code));
        return (Rendering.Any(start => Starts(code, start)) && !Starts(code, "RenderBody"))
            || Fragments.Any(end => name.EndsWith(end, StringComparison.Ordinal));
    }

    private static int EndOfPath(string code)
    {
        var end = 0;
        while (end < code.Length && (char.IsLetterOrDigit(code[end]) || code[end] is '.' or '_'))
        {
            end++;
        }

        return end;
    }

    private static bool Starts(string code, string start) => code.StartsWith(start, StringComparison.Ordinal);
}
