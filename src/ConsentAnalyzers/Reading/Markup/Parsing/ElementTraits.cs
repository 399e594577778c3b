namespace ConsentAnalyzers.Reading.Markup.Parsing;

/// <summary>What HTML knows about an element by its name.</summary>
[Flags]
internal enum ElementTraits : byte
{
    None = 0,

    /// <summary>Has no content and no end tag.</summary>
    Void = 1,

    /// <summary>Its content is text whatever it looks like.</summary>
    RawText = 2,

    /// <summary>Its end tag may be left out.</summary>
    OptionalEnd = 4,
}

internal static class HtmlElements
{
    public static ElementTraits TraitsOf(string name, MarkupDialect dialect) => name switch
    {
        _ when dialect == MarkupDialect.Xaml => ElementTraits.None,
        "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "param"
            or "source" or "track" or "wbr" => ElementTraits.Void,
        "script" or "style" or "textarea" or "title" => ElementTraits.RawText,
        _ when !dialect.IsLenient() => ElementTraits.None,
        "p" or "li" or "dt" or "dd" or "option" or "optgroup" or "tr" or "td" or "th" or "thead" or "tbody" or "tfoot"
            or "colgroup" or "rp" or "rt" => ElementTraits.OptionalEnd,
        _ => ElementTraits.None,
    };

    /// <summary>Whether a script of this type holds markup: <c>text/html</c>, <c>text/x-template</c>, <c>text/ng-template</c>.</summary>
    public static bool IsTemplateType(string type) =>
        type.Equals("text/html", StringComparison.OrdinalIgnoreCase)
        || (type.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
            && (type.EndsWith("template", StringComparison.OrdinalIgnoreCase) || type.EndsWith("tmpl", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether the start tag of one element ends an open element whose end tag was left out.</summary>
    public static bool Ends(string starting, string open) => open switch
    {
        "p" => EndsParagraph(starting),
        "li" => starting is "li",
        "dt" or "dd" => starting is "dt" or "dd",
        "option" => starting is "option" or "optgroup",
        "optgroup" => starting is "optgroup",
        "td" or "th" => starting is "td" or "th" or "tr" or "thead" or "tbody" or "tfoot",
        "tr" => starting is "tr" or "thead" or "tbody" or "tfoot",
        "thead" or "tbody" or "tfoot" => starting is "thead" or "tbody" or "tfoot",
        "colgroup" => starting is "thead" or "tbody" or "tfoot" or "tr",
        "rp" or "rt" => starting is "rp" or "rt",
        _ => false,
    };

    private static bool EndsParagraph(string starting) => starting is
        "address" or "article" or "aside" or "blockquote" or "details" or "dialog" or "div" or "dl" or "fieldset"
        or "figure" or "footer" or "form" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "header" or "hr" or "main"
        or "menu" or "nav" or "ol" or "p" or "pre" or "section" or "table" or "ul";
}
