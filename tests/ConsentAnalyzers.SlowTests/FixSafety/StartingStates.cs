using ConsentAnalyzers.Reading.Markup;

namespace ConsentAnalyzers.SlowTests.FixSafety;

/// <summary>
/// How many controls of a file are on when nobody has touched it, as a browser or a window shows them and no rule is asked: boxes
/// and radio buttons that are ticked, switches that are turned on, lists in which the chosen entry is a yes.
/// </summary>
internal static class StartingStates
{
    private static readonly string[] Yes =
        ["yes", "y", "1", "true", "on", "granted", "grant", "accept", "accepted", "allow", "agree", "subscribe", "optin", "opt-in", "all", "enabled", "full"];

    /// <summary>The truths of C# and of component parameters are counted as text: turned off, one is gone.</summary>
    public static int OnIn(MarkupDocument document) =>
        document.Elements().Sum(element => element.Name is "select" ? Chosen(element).Count(SaysYes) : element.Attributes.Count(attribute => TurnsOn(attribute, element)))
        + new[] { "true", "True", "@checked" }.Sum(truth => document.Text.Split(truth).Length);

    /// <summary>An attribute of HTML turns on by being there, whatever it says.</summary>
    private static bool TurnsOn(MarkupAttribute attribute, MarkupElement element) =>
        attribute.Value is not ("true" or "True")
        && attribute.Name is "checked" or "Checked" or "IsChecked" or "IsOn"
        && (element.Name is "input" || attribute.Value is not ("false" or "False"));

    /// <summary>The options that are chosen: all that are selected where several may be, else the last of them, else the first that can be.</summary>
    private static IEnumerable<MarkupElement> Chosen(MarkupElement list)
    {
        var options = list.Descendants.Elements().Where(option => option.Name is "option").ToList();
        var selected = options.Where(option => option.Attribute("selected") is not null).ToList();
        return list.Attribute("multiple") is not null || list.Attribute("size") is not null ? selected
            : selected.Count > 0 ? selected.TakeLast(1)
            : options.Where(option => option.Attribute("disabled") is null).Take(1);
    }

    private static bool SaysYes(MarkupElement option) =>
        Yes.Contains((option.Attribute("value")?.Value is { Length: > 0 } value ? value : option.TextContent()).Trim().ToLowerInvariant())
        || option.TextContent().StartsWith("Yes", StringComparison.Ordinal);
}
