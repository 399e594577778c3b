using ConsentAnalyzers.Options;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>What makes a link or a box an action.</summary>
internal static class MarkupActs
{
    private static readonly string[] Handlers = ["onclick", "@onclick", "OnClick", "Click", "Clicked", "Command", "Tapped", "ng-click", "v-on:click", "x-on:click", "@click"];

    private static readonly string[] Pages = ["asp-page-handler", "asp-action", "formaction", "PrimaryButtonCommand", "PrimaryButtonClick"];

    private static readonly string[] Targets = ["href", "Href", "asp-page", "asp-action", "asp-controller", "NavigateUri", "to"];

    /// <summary>Whether a link leads to where consent is asked for, and does not accept by being followed: <c>/Device/Consent</c>, but not <c>/consent/accept</c>.</summary>
    public static bool LeadsToConsent(MarkupElement action, ConsentSettings settings)
    {
        if (HasHandler(action) || action.Attribute("asp-page-handler") is not null)
        {
            return false;
        }

        var targets = Targets.Select(target => action.Attribute(target)?.Value).Where(target => target is { Length: > 1 }).Select(target => target!).ToList();
        return targets.Exists(target => settings.Choices.SpeaksOfConsent(target) || ActionPhrases.IsSubject(target))
            && !targets.Exists(target => Role.Settling.IsIn(Words.In(target)));
    }

    /// <summary>Whether a text can be tapped: <c>&lt;Label.GestureRecognizers&gt;</c>, <c>MouseDown</c>.</summary>
    public static bool IsTapped(MarkupElement text) =>
        HasHandler(text)
        || text.Attributes.Any(attribute => attribute.Name is "MouseDown" or "MouseUp" or "MouseLeftButtonDown" or "MouseLeftButtonUp" or "PreviewMouseDown" or "PointerPressed" or "Tapped")
        || text.Children.Elements().Any(child => child.IsPropertyElement && child.Name.EndsWith("GestureRecognizers", StringComparison.Ordinal));

    public static bool HasHandler(MarkupElement element) => Handlers.Any(handler => element.Attribute(handler) is not null);

    /// <summary>Whether an attribute says what runs when its element is used.</summary>
    public static bool IsHandler(string attribute) => Handlers.Contains(attribute, StringComparer.OrdinalIgnoreCase) || Pages.Contains(attribute);

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
