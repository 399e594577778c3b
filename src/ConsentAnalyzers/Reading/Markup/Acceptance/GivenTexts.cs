using ConsentAnalyzers.Reading.Resources;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis.Text;

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

    /// <summary>What the buttons say that an element takes as texts: <c>PrimaryButtonText</c>, <c>YesText</c>, <c>OkText</c>.</summary>
    public static IEnumerable<(string Caption, TextSpan Span)> ButtonsOf(MarkupElement dialog)
    {
        foreach (var attribute in dialog.Attributes)
        {
            if (IsButton(attribute.Name) && (TextNames.Find(dialog, attribute.Name) ?? attribute.Said) is { } caption)
            {
                yield return (caption.Trim(), attribute.Span);
            }
        }

        if (dialog.Attribute("x:Uid") is not { } uid)
        {
            yield break;
        }

        foreach (var member in (string[])["PrimaryButtonText", "SecondaryButtonText", "CloseButtonText"])
        {
            if (dialog.Attribute(member) is null && TextNames.Find(dialog, member) is { } caption)
            {
                yield return (caption.Trim(), uid.Span);
            }
        }
    }

    /// <summary>The buttons of a dialog whose words cannot be read here.</summary>
    public static IEnumerable<TextSpan> UnreadButtonsOf(MarkupElement dialog) =>
        dialog.Attributes
            .Where(attribute => IsButton(attribute.Name) && attribute.Said is null && TextNames.Find(dialog, attribute.Name) is null)
            .Select(attribute => attribute.Span);

    /// <summary>What a resource gives an element to say, by what it is on the screen.</summary>
    public static IEnumerable<(PartKind Kind, string Text)> GivenTo(MarkupElement element)
    {
        if (element.Attribute("x:Uid") is null)
        {
            yield break;
        }

        foreach (var member in (string[])["Title", "Header", "Text", "Content", "Message", "Description"])
        {
            if (TextNames.Find(element, member) is { Length: > 0 } text && KindOf(member) is { } kind)
            {
                yield return (kind, text);
            }
        }
    }

    private static bool IsButton(string attribute) =>
        attribute is "PrimaryButtonText" or "SecondaryButtonText" or "CloseButtonText" or "YesText" or "NoText" or "CancelText"
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
