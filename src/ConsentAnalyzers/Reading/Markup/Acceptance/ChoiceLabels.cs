namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>The labels of one document, by the control that they are for.</summary>
internal sealed class ChoiceLabels
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public ChoiceLabels(MarkupDocument document)
    {
        foreach (var node in document.Nodes)
        {
            if (node.AsElement is { } element && TargetOf(element) is { } target && !_texts.ContainsKey(target))
            {
                _texts.Add(target, element.Attribute("Text")?.Value is { Length: > 0 } text ? text : Captions.TextIn(element));
            }
        }
    }

    /// <summary>What a choice says, by its own words or by its label's; empty where neither is known.</summary>
    public string Of(MarkupElement choice)
    {
        foreach (var key in new[] { "id", "Id", "asp-for", "Name", "x:Name" })
        {
            if (choice.Attribute(key)?.Value is { Length: > 0 } name && _texts.TryGetValue(name, out var label))
            {
                return label;
            }
        }

        return Captions.Of(choice) is { Length: > 0 } own && choice.Name != "input" ? own
            : choice.Attribute("aria-label") is { IsExpression: false } aria ? aria.Value
            : "";
    }

    /// <summary>Which control a label says it is for, or null.</summary>
    public static string? TargetOf(MarkupElement label)
    {
        var target = label.Name == "label" ? label.Attribute("for") ?? label.Attribute("asp-for")
            : label.LocalName is "RadzenLabel" ? label.Attribute("Component")
            : null;
        return target?.Value is { Length: > 0 } name ? name : null;
    }
}
