namespace ConsentAnalyzers.Reading.Markup;

/// <summary>The kinds of markup that the parser reads.</summary>
internal enum MarkupDialect
{
    /// <summary>Plain HTML: names ignore case, some elements have no end tag.</summary>
    Html,

    /// <summary>A Razor component (<c>.razor</c>): names keep their case, because <c>Link</c> is a component and <c>link</c> is not.</summary>
    RazorComponent,

    /// <summary>A Razor page or view (<c>.cshtml</c>): HTML with C#.</summary>
    RazorView,

    /// <summary>XAML: XML with property elements and markup extensions.</summary>
    Xaml,
}

/// <summary>What sets the dialects apart.</summary>
internal static class MarkupDialects
{
    /// <summary>The dialect of a file by its extension, or null where it is no markup.</summary>
    public static MarkupDialect? ForFile(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot < 0
            ? null
            : path.Substring(dot).ToLowerInvariant() switch
            {
                ".razor" => MarkupDialect.RazorComponent,
                ".cshtml" => MarkupDialect.RazorView,
                ".xaml" or ".axaml" => MarkupDialect.Xaml,
                ".html" or ".htm" => MarkupDialect.Html,
                _ => null,
            };
    }

    public static bool IsRazor(this MarkupDialect dialect) =>
        dialect is MarkupDialect.RazorComponent or MarkupDialect.RazorView;

    /// <summary>Whether element names ignore case and may leave out end tags, as in HTML.</summary>
    public static bool IsLenient(this MarkupDialect dialect) =>
        dialect is MarkupDialect.Html or MarkupDialect.RazorView;
}
