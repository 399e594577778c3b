namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>The choices of a surface: what wraps them, and whether they start on.</summary>
internal static class SurfaceChoices
{
    /// <summary>More than any label wraps.</summary>
    private const int MostNodes = 60;

    private static readonly HashSet<string> States = new(StringComparer.OrdinalIgnoreCase)
    {
        "checked", "IsChecked", "IsOn", "IsToggled", "Toggled", "CheckState", "aria-checked", "Value",
    };

    /// <summary>Whether a choice is on before a person has done anything; null where code decides, or there is more than on and off.</summary>
    public static bool? StateOf(MarkupElement choice)
    {
        if (choice.Name == "select")
        {
            return null;
        }

        var isOn = false;
        foreach (var attribute in choice.Attributes)
        {
            if (attribute.Name.StartsWith("@bind", StringComparison.Ordinal) || attribute.Name == "asp-for")
            {
                return null;
            }

            if (!States.Contains(attribute.Name) || (attribute.Name == "value" && !Controls.IsComponent(choice)))
            {
                continue;
            }

            var value = attribute.Value.Trim('@', '(', ')', ' ');
            if (value.Length == 0 || attribute.Name == "checked" || bool.TryParse(value, out _))
            {
                isOn |= !value.Equals("false", StringComparison.OrdinalIgnoreCase);
            }
            else if (attribute.IsExpression)
            {
                return null;
            }
        }

        return isOn;
    }

    public static MarkupElement? In(MarkupElement label)
    {
        var nodes = 0;
        foreach (var node in label.Descendants)
        {
            if (++nodes > MostNodes)
            {
                return null;
            }

            if (node.AsElement is { } element && Controls.KindOf(element) == ControlKind.Choice)
            {
                return element;
            }
        }

        return null;
    }
}
