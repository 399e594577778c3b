namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Which Razor expressions show something that a person reads.</summary>
internal static class RazorExpressions
{
    private static readonly string[] Silent =
    [
        "AntiForgeryToken", "ValidationSummary", "ValidationMessage", "LabelFor", "Label(", "TextBox", "TextArea", "Hidden", "Password",
        "DropDownList", "ListBox", "CheckBox", "RadioButton", "ActionLink", "RouteLink", "Editor", "BeginForm", "EndForm", "HttpMethodOverride",
    ];

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

    private static bool Starts(string code, string start) => code.StartsWith(start, StringComparison.Ordinal);
}
