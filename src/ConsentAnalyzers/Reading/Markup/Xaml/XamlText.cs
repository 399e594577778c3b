using ConsentAnalyzers.Reading.Resources;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Xaml;

/// <summary>What a person reads on elements of XAML.</summary>
internal static class XamlText
{
    private const int MostNodes = 400;
    private const int LongestRead = 2000;

    /// <summary>Whether an element shows text and does nothing else.</summary>
    public static bool IsText(MarkupElement element) =>
        XamlControl.KindOf(element) == ControlKind.Text;

    /// <summary>Whether a text is set as the title of what follows it.</summary>
    public static bool IsHeading(MarkupElement text)
    {
        foreach (var attribute in text.Attributes)
        {
            if (attribute.Name is "Style" or "Classes" or "StyleClass" or "Theme"
                    ? SoundsLikeHeading(attribute.Value)
                    : attribute.Name is "FontWeight" or "FontAttributes"
                        ? attribute.Value.IndexOf("Bold", StringComparison.Ordinal) >= 0
                        : attribute.Name.EndsWith("HeadingLevel", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The caption that an attribute gives the element, readable or not.</summary>
    public static MarkupAttribute? CaptionOf(MarkupElement element)
    {
        foreach (var caption in element.Document.Controls.CaptionsOf(element.LocalName))
        {
            if (element.Attribute(caption) is { HasValue: true } attribute && (attribute.Said is not { } said || !SaysOnlyState(said)))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>The text of an attribute as it is shown; nothing where it cannot be known.</summary>
    public static string Shown(MarkupAttribute attribute) => Shown(attribute.Said);

    /// <summary>The caption that a resource gives the element, whatever it says itself: <c>x:Uid</c>.</summary>
    public static string GivenCaption(MarkupElement element)
    {
        foreach (var caption in element.Document.Controls.CaptionsOf(element.LocalName))
        {
            if (TextNames.Find(element, caption) is { } said && !SaysOnlyState(said))
            {
                return Shown(said);
            }
        }

        return "";
    }

    private static string Shown(string? text) => text is null ? "" : MarkupText.Line(WithoutAccessKey(text));

    /// <summary>
    /// Everything that a person reads in an element, its own attributes excepted: text and the texts of what is in it,
    /// without tool tips, menus and other parts that show later.
    /// </summary>
    public static string Inside(MarkupElement element) =>
        WithoutAccessKey(MarkupText.Label(Shown(element).Select(node => PieceOf(node) + " ")));

    private static IEnumerable<MarkupNode> Shown(MarkupElement element)
    {
        var hiddenUntil = 0;
        foreach (var node in element.Descendants.Take(MostNodes))
        {
            if (node.Index < hiddenUntil)
            {
                continue;
            }

            if (node.AsElement is { IsPropertyElement: true } property && !IsCaption(property))
            {
                hiddenUntil = property.Data.Next;
            }

            yield return node;
        }
    }

    private static string PieceOf(MarkupNode node) => node.AsElement is { } child
        ? IsText(child) || child.LocalName is "Run" or "Span" ? Shown(TextNames.Said(child, "Text") ?? TextNames.Said(child, "Content")) : ""
        : node.Kind == MarkupNodeKind.Text ? node.Beginning(LongestRead) : "";

    /// <summary>What a text element says, or where it takes its text from.</summary>
    public static string Said(MarkupElement element) =>
        (TextNames.Find(element, "Text") ?? TextNames.Find(element, "Content")) is { } given ? Shown(given)
        : (element.Attribute("Text") ?? element.Attribute("Content")) is { } attribute ? Known(attribute)
        : Inside(element);

    /// <summary>What an attribute says, or where it takes its text from.</summary>
    private static string Known(MarkupAttribute attribute) => attribute.Said is { } said ? Shown(said) : MarkupExtension.Parse(attribute)?.Subject ?? "";

    /// <summary>The header of a group or a card, or where it comes from.</summary>
    public static string GroupCaption(MarkupElement group)
    {
        if (GivenCaption(group) is { Length: > 0 } given)
        {
            return given;
        }

        if (CaptionOf(group) is { } caption)
        {
            return Known(caption);
        }

        foreach (var part in group.Children.Elements())
        {
            if (part.IsPropertyElement && part.Name.EndsWith(".Header", StringComparison.Ordinal))
            {
                return Inside(part);
            }
        }

        return "";
    }

    /// <summary>Whether a caption only names the two states: On, Off, Yes, Enabled.</summary>
    public static bool SaysOnlyState(string caption) => caption.Trim() is "" or "1" or "0" || Role.StateCaptions.Is(Words.In(caption));

    private static bool IsCaption(MarkupElement property) =>
        property.Name.Substring(property.Name.LastIndexOf('.') + 1) is var member
        && (member is "Inlines" or "FormattedText" || property.Document.Controls.IsCaption(member));

    private static bool SoundsLikeHeading(string style) => Role.XamlHeadingStyles.IsIn(Words.In(style));

    /// <summary>A line under a letter is written as an underscore before it; two are one underscore.</summary>
    private static string WithoutAccessKey(string caption)
    {
        var mark = caption.IndexOf('_');
        return mark < 0 || mark == caption.Length - 1 || caption.IndexOf(' ') < 0 && mark > 0
            ? caption
            : caption.Remove(mark, 1);
    }
}
