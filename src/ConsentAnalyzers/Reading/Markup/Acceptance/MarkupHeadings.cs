using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Which styles and parameters make a text a heading.</summary>
internal static class MarkupHeadings
{
    private const double SmallestHeading = 20;

    private static readonly string[] Styles = ["class", "Class", "Typo", "TextStyle", "Style", "Classes", "Theme", "TagName", "Appearance", "CssClass"];

    private static readonly string[] Levels =
        ["AutomationProperties.HeadingLevel", "SemanticProperties.HeadingLevel", "aria-level", "HeadingLevel"];

    /// <summary>Whether a class list or the name of a style speaks of headings.</summary>
    public static bool IsIn(string names)
    {
        return Role.HeadingNames.IsIn(Words.In(names)) || HasLevel(names) || names.Split(' ').Any(name => Role.Header.Ends(Words.In(name)));
    }

    /// <summary>Whether a text is styled as a heading.</summary>
    public static bool IsStyled(MarkupElement element)
    {
        foreach (var style in Styles)
        {
            if (element.Attribute(style)?.Value is { Length: > 0 } value && (IsIn(value) || Role.Header.IsIn(Words.In(value))))
            {
                return true;
            }
        }

        return element.Attribute("FontSize")?.Value is { } size
            && (size is "Large" or "Title" or "Header"
                || (double.TryParse(size, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var points)
                    && points >= SmallestHeading));
    }

    /// <summary>Whether the element says of itself that it is a heading.</summary>
    public static bool HasOwnLevel(MarkupElement element) =>
        Levels.Any(level => element.Attribute(level)?.Value is { Length: > 0 } value && value != "None");

    /// <summary>h1 to h6 as a word of its own: <c>Typo.h6</c>, <c>h4</c>, <c>DisplayH3</c>.</summary>
    private static bool HasLevel(string names)
    {
        for (var i = 0; i + 1 < names.Length; i++)
        {
            if (names[i] is 'h' or 'H' && names[i + 1] is >= '1' and <= '6'
                && (i == 0 || !char.IsLetterOrDigit(names[i - 1]) || (names[i] == 'H' && char.IsLower(names[i - 1])))
                && (i + 2 == names.Length || !char.IsLetterOrDigit(names[i + 2])))
            {
                return true;
            }
        }

        return false;
    }
}
