namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>What an action, its handler and the surfaces around it are called.</summary>
internal static class MarkupConsentNames
{
    private static readonly string[] OfActions =
    [
        "id", "name", "x:Name", "Name", "class", "Class", "onclick", "@onclick", "@click", "OnClick", "Click", "Clicked", "Command",
        "asp-page-handler", "asp-action", "formaction", "href", "asp-page", "PrimaryButtonCommand", "PrimaryButtonClick",
    ];

    private static readonly string[] OfSurfaces =
    [
        "id", "class", "Class", "x:Name", "Name", "x:Class", "action", "asp-action", "asp-controller", "asp-page", "asp-page-handler",
        "FormName", "@formname", "OnValidSubmit", "OnSubmit", "@onsubmit", "aria-label", "AutomationProperties.Name",
    ];

    public static IEnumerable<string> At(AcceptPlace place, PageIdentity file)
    {
        foreach (var name in ValuesOf(place.Accept.Element, OfActions))
        {
            yield return name;
        }

        foreach (var (element, _) in place.Around)
        {
            if (Controls.IsComponent(element) || element.Document.Dialect == MarkupDialect.Xaml)
            {
                yield return element.LocalName;
            }

            foreach (var name in ValuesOf(element, OfSurfaces))
            {
                yield return name;
            }
        }

        yield return file.Name;
        foreach (var name in file.Routes.Concat(place.Dialog is null ? file.Titles : []))
        {
            yield return name;
        }
    }

    private static IEnumerable<string> ValuesOf(MarkupElement element, string[] attributes)
    {
        foreach (var name in attributes)
        {
            if (element.Attribute(name)?.Value is not { Length: > 0 } value)
            {
                continue;
            }

            // Each class is a name of its own; a namespace says less than the type in it.
            foreach (var part in name is "class" or "Class" ? value.Split(' ') : [name == "x:Class" ? value.Substring(value.LastIndexOf('.') + 1) : value])
            {
                yield return part;
            }
        }
    }
}
