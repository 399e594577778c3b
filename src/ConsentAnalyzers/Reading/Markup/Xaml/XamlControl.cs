namespace ConsentAnalyzers.Reading.Markup.Xaml;

/// <summary>What elements of XAML are, by their names.</summary>
internal static class XamlControl
{
    /// <summary>What code calls the element.</summary>
    public static string NameOf(MarkupElement element) => (element.Attribute("x:Name") ?? element.Attribute("Name")) is { IsExpression: false } name ? name.Value : "";

    /// <summary>Whether it is on or off, or one of several options.</summary>
    public static bool IsToggle(MarkupElement element) => !element.IsPropertyElement && element.LocalName is var name
        && (name.EndsWith("CheckBox", StringComparison.Ordinal)
            || name.EndsWith("RadioButton", StringComparison.Ordinal)
            || name.EndsWith("Switch", StringComparison.Ordinal)
            || name.EndsWith("SwitchCell", StringComparison.Ordinal)
            || name.EndsWith("ToggleButton", StringComparison.Ordinal)
            || name is "CheckEdit" or "ToggleSwitchEdit");

    /// <summary>Whether a person enters something there.</summary>
    public static bool IsInput(MarkupElement element) => element.LocalName is "TextBox" or "Entry" or "ComboBox" or "Picker" or "Slider" or "NumberBox";
}
