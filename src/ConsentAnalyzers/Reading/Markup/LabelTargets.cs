namespace ConsentAnalyzers.Reading.Markup;

/// <summary>The labels of one document of HTML or Razor, by the control that they say they are for.</summary>
internal sealed class LabelTargets
{
    private static readonly string[] Naming = ["id", "Id", "asp-for", "Name", "x:Name"];

    private readonly Dictionary<string, MarkupElement> _labels = new(StringComparer.Ordinal);

    public LabelTargets(MarkupDocument document)
    {
        foreach (var element in document.Elements())
        {
            if (TargetOf(element) is { } control && !_labels.ContainsKey(control))
            {
                _labels.Add(control, element);
            }
        }
    }

    /// <summary>The label for a control of this id or name; null where there is none.</summary>
    public MarkupElement? LabelFor(string control) =>
        control.Length > 0 && _labels.TryGetValue(control, out var label) ? label : null;

    /// <summary>The label that says it is for a control; null where there is none. The name of an input is its form's and may be many inputs'.</summary>
    public MarkupElement? LabelOf(MarkupElement control)
    {
        foreach (var naming in Naming)
        {
            if ((naming != "Name" || control.Name != "input") && control.Attribute(naming) is { } name && LabelFor(name.Value) is { } label)
            {
                return label;
            }
        }

        return null;
    }

    /// <summary>Whether an element labels what it holds or is for.</summary>
    public static bool IsLabel(MarkupElement element) => element.Name is "label" || element.LocalName is "RadzenLabel" or "FluentLabel";

    /// <summary>Which control a label says it is for; null where it is no label or says nothing.</summary>
    public static string? TargetOf(MarkupElement element) =>
        (IsLabel(element) || element.LocalName is "MudInputLabel" or "InputLabel")
        && (element.Attribute("for") ?? element.Attribute("asp-for") ?? element.Attribute("Component") ?? element.Attribute("ForId"))
            is { Value: { Length: > 0 } control }
                ? control
                : null;
}
