namespace ConsentAnalyzers.Reading.Markup.Bindings;

/// <summary>Which C# member holds the state of a control.</summary>
internal static class MemberBinding
{
    /// <summary>
    /// The way to the member that a control's state is bound to: <c>Input.Newsletter</c> of <c>asp-for</c>, <c>@bind-Value</c>,
    /// <c>{Binding Path=Input.Newsletter}</c>; empty where there is none, or where a converter or negation stands between.
    /// </summary>
    public static string StateOf(MarkupElement control)
    {
        if (control.Document.Dialect == MarkupDialect.Xaml)
        {
            return XamlBinding.In(control) is { Answer: null, Path: var bound } ? bound : "";
        }

        foreach (var attribute in control.Attributes)
        {
            if ((IsBinding(attribute.Name) || IsValidated(attribute) || (attribute.IsExpression && IsState(attribute.Name, control))) && PathIn(attribute.Value) is { Length: > 0 } path)
            {
                return path;
            }
        }

        return "";
    }

    /// <summary>The way to the member that an element is bound to, whatever it is; empty where there is none.</summary>
    public static string BoundTo(MarkupElement element)
    {
        foreach (var attribute in element.Attributes)
        {
            if (IsBinding(attribute.Name) && PathIn(attribute.Value) is { Length: > 0 } path)
            {
                return path;
            }
        }

        return "";
    }

    /// <summary>The way to the member that says whether a control is on. What HTML submits as a value says nothing of it.</summary>
    public static string HolderOf(MarkupElement control)
    {
        if (BoundTo(control) is { Length: > 0 } bound)
        {
            return bound;
        }

        foreach (var attribute in control.Attributes)
        {
            if (attribute.IsExpression && control.Document.Controls.IsState(attribute.Name, control.LocalName) && PathIn(attribute.Value) is { Length: > 0 } path)
            {
                return path;
            }
        }

        return "";
    }

    /// <summary>The member at the end of a C# expression, or of the body of a lambda; empty where it is anything else.</summary>
    public static string OfExpression(string expression)
    {
        var path = PathIn(expression);
        return path.Substring(path.LastIndexOf('.') + 1);
    }

    /// <summary>A C# expression, or the body of a lambda, that is nothing but a way to a member; else empty.</summary>
    public static string PathIn(string expression)
    {
        var path = expression.Trim().TrimStart('@').Trim('(', ')', ' ');
        var arrow = path.IndexOf("=>", StringComparison.Ordinal);
        var parameter = arrow < 0 ? "" : path.Substring(0, arrow).Trim('(', ')', ' ');
        path = (arrow < 0 ? path : path.Substring(arrow + 2)).Trim().Replace("?.", ".").Replace("!.", ".");
        return !IsPath(path) || path is "true" or "false" or "null" ? ""
            : parameter.Length > 0 && path.StartsWith(parameter + ".", StringComparison.Ordinal) ? path.Substring(parameter.Length + 1)
            : path;
    }

    public static bool IsPath(string path)
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

    private static bool IsBinding(string attribute) =>
        string.Equals(attribute, "asp-for", StringComparison.OrdinalIgnoreCase)
        || (attribute.StartsWith("@bind", StringComparison.Ordinal) && (attribute.IndexOf(':') < 0 || attribute.EndsWith(":get", StringComparison.Ordinal)));

    /// <summary><c>For="() => model.Newsletter"</c> says what a component validates, which is what it is bound to.</summary>
    private static bool IsValidated(MarkupAttribute attribute) => attribute.Name is "For" && attribute.Value.IndexOf("=>", StringComparison.Ordinal) >= 0;

    private static bool IsState(string attribute, MarkupElement control) =>
        control.Document.Controls.IsState(attribute, control.LocalName) || string.Equals(attribute, "Value", StringComparison.OrdinalIgnoreCase);
}
