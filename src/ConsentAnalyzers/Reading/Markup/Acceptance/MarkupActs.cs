using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>What makes a link or a box an action.</summary>
internal static class MarkupActs
{
    private static readonly string[] Handlers = ["onclick", "@onclick", "OnClick", "Click", "Clicked", "Command", "Tapped", "ng-click", "v-on:click", "x-on:click", "@click"];

    private static readonly string[] Pages = ["asp-page-handler", "asp-action", "formaction", "PrimaryButtonCommand", "PrimaryButtonClick"];

    public static bool HasHandler(MarkupElement element) => Handlers.Any(handler => element.Attribute(handler) is not null);

    /// <summary>What runs when the element is used, as the file calls it.</summary>
    public static string? HandlerOf(MarkupElement element) =>
        Handlers.Concat(Pages).Select(handler => element.Attribute(handler)?.Value).FirstOrDefault(value => value is not null);

    public static bool IsStyledAsButton(string classes) =>
        (classes.IndexOf("btn", StringComparison.OrdinalIgnoreCase) >= 0 || classes.IndexOf("button", StringComparison.OrdinalIgnoreCase) >= 0)
        && Words.In(classes).Any(word => word is "btn" or "button");

    /// <summary>Whether a link does something rather than lead somewhere.</summary>
    public static bool IsActing(MarkupElement link) =>
        HasHandler(link)
        || link.Attribute("role")?.Value == "button"
        || IsStyledAsButton(link.Attribute("class")?.Value ?? "")
        || IsStyledAsButton(link.Attribute("Class")?.Value ?? "");
}
