namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Which elements of HTML can hold a paragraph. Elsewhere a browser moves it out, or ends what is around it.</summary>
internal static class FlowContent
{
    private static readonly HashSet<string> Structures = new(StringComparer.Ordinal)
    {
        "ul", "ol", "menu", "dl", "tr", "table", "tbody", "thead", "tfoot", "colgroup", "select", "optgroup", "datalist",
    };

    private static readonly HashSet<string> Phrases = new(StringComparer.Ordinal)
    {
        "p", "span", "label", "button", "a", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "em", "b", "i", "u", "s", "small", "q", "code", "mark",
        "abbr", "cite", "kbd", "sub", "sup", "dt", "pre", "legend", "summary", "option", "output",
    };

    /// <summary>Whether an element takes a paragraph where it stands.</summary>
    public static bool Takes(MarkupElement element) =>
        !Structures.Contains(element.Name) && !Phrases.Contains(element.Name) && !element.Ancestors().Any(around => Phrases.Contains(around.Name));
}
