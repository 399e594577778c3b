namespace ConsentAnalyzers.Tool.Writing;

/// <summary>A page that needs neither script nor server, and allows itself nothing but the style and the script that it brings.</summary>
internal static class HtmlPage
{
    /// <param name="title">The title, as HTML.</param>
    /// <param name="body">What stands on it, as HTML that ends with a line.</param>
    /// <param name="isScripted">Whether it sorts and filters where there is script.</param>
    public static string Write(string title, string body, bool isScripted)
    {
        var style = EmbeddedText.Of("page.css");
        var script = isScripted ? EmbeddedText.Of("page.js") : "";
        return $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{EmbeddedText.Hash(style)}'{(isScripted ? $"; script-src '{EmbeddedText.Hash(script)}'" : "")}">
            <title>{title}</title>
            <style>{style}</style>
            </head>
            <body>
            {body}
            {(isScripted ? $"<script>{script}</script>\n" : "")}</body>
            </html>

            """.ReplaceLineEndings("\n");
    }
}
