namespace ConsentAnalyzers.Reading.Markup;

/// <summary>Which C# member holds the state of a control.</summary>
internal static class MemberBinding
{
    /// <summary>
    /// The path that an attribute binds to: <c>Input.Newsletter</c> of <c>asp-for</c>, <c>@bind-Value</c>,
    /// <c>{Binding Path=Newsletter, Mode=TwoWay}</c>, <c>{x:Bind ViewModel.Newsletter}</c>; empty where it binds to none.
    /// </summary>
    public static string PathOf(MarkupAttribute attribute) => attribute.Document.Dialect == MarkupDialect.Xaml
        ? OfExtension(attribute.Value)
        : IsBinding(attribute.Name) || (attribute.IsExpression && IsState(attribute.Name)) ? OfExpression(attribute.Value) : "";

    /// <summary>The path that a control binds its state to; empty where it has none.</summary>
    public static string PathOf(MarkupElement control)
    {
        foreach (var attribute in control.Attributes)
        {
            if ((IsBinding(attribute.Name) || IsState(attribute.Name)) && PathOf(attribute) is { Length: > 0 } path)
            {
                return path;
            }
        }

        return "";
    }

    /// <summary>The member at the end of a path.</summary>
    public static string MemberOf(string path) => path.Substring(path.LastIndexOf('.') + 1);

    /// <summary>The path of a C# expression, the body of a lambda; empty where it is anything else.</summary>
    public static string OfExpression(string expression)
    {
        var path = expression.Trim().TrimStart('@').Trim('(', ')', ' ');
        var arrow = path.IndexOf("=>", StringComparison.Ordinal);
        path = (arrow < 0 ? path : path.Substring(arrow + 2)).Trim().Replace("!", "").Replace("?", "");
        return IsPath(path) && path is not ("true" or "false" or "null") ? path : "";
    }

    private static bool IsBinding(string attribute) =>
        string.Equals(attribute, "asp-for", StringComparison.OrdinalIgnoreCase)
        || (attribute.StartsWith("@bind", StringComparison.Ordinal) && attribute.IndexOf(':') < 0);

    private static bool IsState(string attribute) => attribute.ToLowerInvariant() is
        "checked" or "ischecked" or "ison" or "istoggled" or "value" or "on" or "toggled" or "editvalue";

    private static string OfExtension(string value)
    {
        var text = value.Trim();
        if (text.Length < 3 || text[0] != '{' || text[text.Length - 1] != '}')
        {
            return "";
        }

        var parts = text.Substring(1, text.Length - 2).Split([',', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || parts[0] is not ("Binding" or "x:Bind" or "CompiledBinding" or "ReflectionBinding"))
        {
            return "";
        }

        var path = Array.Find(parts, part => part.StartsWith("Path=", StringComparison.Ordinal))?.Substring("Path=".Length) ?? parts[1];
        return IsPath(path) ? path : "";
    }

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
