using ConsentAnalyzers.Surfaces;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>The texts that an element takes as attributes.</summary>
internal static class GivenTexts
{
    /// <summary>What an attribute puts on the screen, by its name; null where it puts no text there.</summary>
    public static PartKind? KindOf(string attribute) => attribute switch
    {
        "Title" or "Header" or "Heading" or "TitleText" or "HeaderText" or "DialogTitle" => PartKind.Heading,
        "Text" or "Message" or "Description" or "Subtitle" or "SubTitle" or "Body" or "Summary" or "Content" or "Details" or "MarkupMessage"
            or "HelperText" or "ContentText" or "SubText" => PartKind.Prose,
        "ItemsSource" or "Items" or "Data" or "Html" => PartKind.Opaque,
        _ => null,
    };

    /// <summary>Whether the attribute is the caption of a button: <c>PrimaryButtonText</c>, <c>YesText</c>, <c>OkText</c>.</summary>
    public static bool IsButton(MarkupAttribute attribute) =>
        !attribute.IsExpression
        && attribute.Name is "PrimaryButtonText" or "SecondaryButtonText" or "CloseButtonText" or "YesText" or "NoText" or "CancelText"
            or "OkText" or "OKText" or "PrimaryAction" or "SecondaryAction" or "ActionButtonContent" or "CloseButtonContent";

    /// <summary>Whether the element takes texts as attributes at all; a tooltip's is not on the screen.</summary>
    public static bool HasSome(MarkupElement element) =>
        (element.Document.Dialect == MarkupDialect.Xaml || Controls.IsComponent(element))
        && element.LocalName.IndexOf("tooltip", StringComparison.OrdinalIgnoreCase) < 0;

    /// <summary>Whether the text of an HTML element comes from a file of translations, as attributes of common libraries say.</summary>
    public static bool AreTranslated(MarkupElement element)
    {
        foreach (var attribute in element.Attributes)
        {
            var name = attribute.Name;
            if (name.StartsWith("data-i18n", StringComparison.Ordinal) || name.StartsWith("data-l10n", StringComparison.Ordinal)
                || name.StartsWith("data-translat", StringComparison.Ordinal) || name is "translate" && !attribute.HasValue
                || name is "i18n" or "localize" or "x:Uid" or "x-text" or "x-html" or "v-text" or "v-html" or "ng-bind" or "data-bind")
            {
                return true;
            }
        }

        return false;
    }
}
