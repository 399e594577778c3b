namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>What an action, its handler and the surfaces around it are called.</summary>
internal static class MarkupConsentNames
{
    private static readonly string[] OfActions =
    [
        "id", "name", "x:Name", "Name", "class", "Class", "onclick", "@onclick", "@click", "OnClick", "Click", "Clicked", "Command",
        "asp-page-handler", "PrimaryButtonCommand", "PrimaryButtonClick",
    ];

    private static readonly string[] OfSurfaces =
    [
        "id", "class", "Class", "x:Name", "Name", "x:Class", "asp-page-handler",
        "FormName", "@formname", "OnValidSubmit", "OnSubmit", "@onsubmit", "aria-label", "AutomationProperties.Name",
    ];

    /// <summary>Where an action or a form leads to: what stands there is not here, unless the action says itself that it accepts.</summary>
    private static readonly string[] Targets = ["action", "asp-action", "asp-controller", "asp-page", "formaction", "href"];

    /// <param name="place">Where the action stands.</param>
    /// <param name="file">What the file is called.</param>
    /// <param name="isPlain">Whether the action says accept itself.</param>
    public static IEnumerable<string> At(AcceptPlace place, PageIdentity file, bool isPlain)
    {
        var (ofActions, ofSurfaces) = isPlain ? (OfActions.Concat(Targets), OfSurfaces.Concat(Targets)) : (OfActions, OfSurfaces.AsEnumerable());
        foreach (var name in ValuesOf(place.Accept.Element, ofActions))
        {
            yield return name;
        }

        foreach (var (element, _) in place.Around)
        {
            if (Controls.IsComponent(element) || element.Document.Dialect == MarkupDialect.Xaml)
            {
                yield return element.LocalName;
            }

            // A heading of its own hides the title from what stands before the action.
            if (element.Document.Dialect == MarkupDialect.Xaml && element.Attribute("Title")?.Value is { Length: > 0 } title)
            {
                yield return title;
            }

            foreach (var name in ValuesOf(element, ofSurfaces))
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

    private static IEnumerable<string> ValuesOf(MarkupElement element, IEnumerable<string> attributes)
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
