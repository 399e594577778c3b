namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>What XAML elements are.</summary>
internal static class XamlControls
{
    public static ControlKind KindOf(MarkupElement element)
    {
        if (element.IsPropertyElement)
        {
            return Property(element.Name.Substring(element.Name.LastIndexOf('.') + 1));
        }

        var kind = element.LocalName switch
        {
            "Run" or "Span" or "Bold" or "Italic" or "Underline" or "LineBreak" or "FormattedString" => ControlKind.Inline,
            "AccessText" or "Paragraph" => ControlKind.Text,
            "Switch" => ControlKind.Choice,
            "TextBox" or "RichTextBox" or "Editor" when element.Attribute("IsReadOnly")?.Value is "True" or "true" => ControlKind.Text,
            "FlowDocumentScrollViewer" or "FlowDocumentReader" or "FlowDocumentPageViewer" or "FlowDocument" => ControlKind.Container,
            "Frame" when ComponentControls.IsEmpty(element) => ControlKind.Opaque,
            "ContentControl" or "ContentPresenter" or "TransitioningContentControl" when ComponentControls.IsEmpty(element) => ControlKind.Opaque,
            "ListView" or "ListBox" or "CollectionView" or "DataGrid" or "ItemsControl" or "ItemsRepeater" or "TreeView" => ControlKind.Opaque,
            var name => ControlNames.KindOf(name),
        };
        return kind switch
        {
            ControlKind.Text when MarkupHeadings.HasOwnLevel(element) => ControlKind.Heading,
            ControlKind.Text when element.Attribute("Target") is not null => ControlKind.Label,
            ControlKind.Container or ControlKind.Card when IsNamedDialog(element) => ControlKind.Dialog,
            _ => kind,
        };
    }

    /// <summary>Whether the file's element is a window or page rather than a part of one.</summary>
    public static bool IsWhole(MarkupElement root) =>
        root.LocalName.EndsWith("Window", StringComparison.Ordinal) || root.LocalName.EndsWith("Page", StringComparison.Ordinal)
        || root.LocalName is "Shell" || KindOf(root) == ControlKind.Dialog;

    public static bool IsMaui(MarkupElement element) =>
        element.NamespaceOf("") is { } name
        && (name.EndsWith("/maui", StringComparison.Ordinal) || name.EndsWith("/forms", StringComparison.Ordinal));

    private static ControlKind Property(string name) => name switch
    {
        "Content" or "Children" or "Child" or "Items" or "Inlines" or "FormattedText" or "Document" or "Body" or "Footer" or "Actions"
            or "ToolbarItems" or "Blocks" or "Detail" or "Pages" or "PrimaryCommands" or "Description" or "Message" or "Views" => ControlKind.Container,
        "Header" or "Title" or "TitleView" or "HeaderTemplate" => ControlKind.HeadingSlot,
        _ => ControlKind.Ignored,
    };

    private static bool IsNamedDialog(MarkupElement element) =>
        (element.Attribute("x:Name") ?? element.Attribute("Name"))?.Value is { } name && SurfaceNames.KindOf(name) == ControlKind.Dialog;
}
