using ConsentAnalyzers.Reading.Markup.Xaml;

namespace ConsentAnalyzers.Reading.Markup.Bindings;

/// <summary>Which C# member holds the state of a control.</summary>
internal static class MemberBinding
{
    /// <summary>
    /// The member that a control's state is bound to: <c>Newsletter</c> of <c>asp-for="Input.Newsletter"</c>, <c>@bind-Value</c>,
    /// <c>{Binding Path=Newsletter}</c>; empty where there is none, or where a converter or negation stands between.
    /// </summary>
    public static string StateOf(MarkupElement control)
    {
        foreach (var attribute in control.Attributes)
        {
            if ((control.Document.Dialect == MarkupDialect.Xaml ? OfXaml(control, attribute) : OfRazor(control, attribute)) is { Length: > 0 } member)
            {
                return member;
            }
        }

        return "";
    }

    /// <summary>The member at the end of a C# expression, or of the body of a lambda; empty where it is anything else.</summary>
    public static string OfExpression(string expression)
    {
        var path = expression.Trim().TrimStart('@').Trim('(', ')', ' ');
        var arrow = path.IndexOf("=>", StringComparison.Ordinal);
        path = (arrow < 0 ? path : path.Substring(arrow + 2)).Trim().Replace("?.", ".").Replace("!.", ".");
        return IsPath(path) && path is not ("true" or "false" or "null") ? path.Substring(path.LastIndexOf('.') + 1) : "";
    }

    private static string OfXaml(MarkupElement control, MarkupAttribute attribute) =>
        attribute.IsExpression && XamlStart.IsState(attribute.Name, control)
        && MarkupExtension.Parse(attribute) is { IsBinding: true } binding && binding.Argument("Converter") is null
        && IsPath(binding.Subject)
            ? binding.Subject
            : "";

    private static string OfRazor(MarkupElement control, MarkupAttribute attribute) =>
        IsBinding(attribute.Name) || (attribute.IsExpression && IsState(attribute.Name, control)) ? OfExpression(attribute.Value) : "";

    private static bool IsBinding(string attribute) =>
        string.Equals(attribute, "asp-for", StringComparison.OrdinalIgnoreCase)
        || (attribute.StartsWith("@bind", StringComparison.Ordinal) && attribute.IndexOf(':') < 0);

    private static bool IsState(string attribute, MarkupElement control) =>
        control.Document.Controls.IsState(attribute, control.LocalName) || string.Equals(attribute, "Value", StringComparison.OrdinalIgnoreCase);

    private static bool IsPath(string path)
    {
        if (path.Length == 0 || !(char.IsLetter(path[0]) || path[0] == '_') || path[path.Length - 1] == '.')
        {
            return false;
        }

        foreach (var c in path)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '.'))
            {
                return false;
            }
        }

        return true;
    }
}
