namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>What is particular to the elements of XAML.</summary>
internal static class XamlControls
{
    /// <summary>What a control shows that is one thing or another, as it is used.</summary>
    public static ControlKind? Shows(MarkupElement element) => element.LocalName switch
    {
        "TextBox" or "RichTextBox" or "Editor" when element.Attribute("IsReadOnly")?.Value is "True" or "true" => ControlKind.Text,
        "Frame" or "ContentControl" or "ContentPresenter" or "TransitioningContentControl" when ComponentControls.IsEmpty(element) => ControlKind.Opaque,
        _ => null,
    };

    /// <summary>What a property holds that is written as an element.</summary>
    public static ControlKind KindOfProperty(string name) => name switch
    {
        "Content" or "Children" or "Child" or "Items" or "Inlines" or "FormattedText" or "Document" or "Body" or "Footer" or "Actions"
            or "ToolbarItems" or "Blocks" or "Detail" or "Pages" or "PrimaryCommands" or "Description" or "Message" or "Views" => ControlKind.Container,
        "Header" or "Title" or "TitleView" or "HeaderTemplate" => ControlKind.HeadingSlot,
        _ => ControlKind.Ignored,
    };

    /// <summary>Whether the file's element is a window or page rather than a part of one.</summary>
    public static bool IsWhole(MarkupElement root) =>
        root.LocalName.EndsWith("Window", StringComparison.Ordinal) || root.LocalName.EndsWith("Page", StringComparison.Ordinal)
        || root.LocalName is "Shell" || Controls.KindOf(root) == ControlKind.Dialog;

    public static bool IsMaui(MarkupElement element) =>
        element.NamespaceOf("") is { } name
        && (name.EndsWith("/maui", StringComparison.Ordinal) || name.EndsWith("/forms", StringComparison.Ordinal));
}
