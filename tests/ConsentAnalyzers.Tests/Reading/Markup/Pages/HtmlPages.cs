using ConsentAnalyzers.Reading.Markup;

namespace ConsentAnalyzers.Tests.Reading.Markup.Pages;

/// <summary>Static pages, and every page of every kind.</summary>
internal static class HtmlPages
{
    public const string Banner = """
        <!DOCTYPE html>
        <html lang=en>
        <head>
        <meta charset="utf-8"><title>Shop – we &lt;3 cookies</title>
        <link rel="stylesheet" href="https://cdn.example.org/npm/bootstrap@5.3.0/dist/css/bootstrap.min.css">
        <style>@media (max-width: 600px) { .banner > p { display: none } }</style>
        <script type="application/ld+json">{ "@context": "https://schema.org", "name": "<b>Shop</b>" }</script>
        </head>
        <body onload="if (a < b) { go('x') }">
        <!-- Cookie banner -->
        <div class="banner" role=dialog aria-label='Cookies & more'>
        <h2>We value your privacy</h2>
        <p>We and our 812&nbsp;partners store cookies<br>on your device. <a href=/privacy/>More</a>
        <ul><li><label><input type=checkbox checked disabled> Necessary</label>
        <li><label><input type=checkbox name=marketing checked> Marketing</label>
        <li><label><input type="checkbox" name="stats"/> Statistics</label></ul>
        <textarea><p>no markup</textarea>
        <select><option value=1 selected>All<option value=2>Some</select>
        <button id="accept" onclick="save({ all: true })">Accept all</button>
        <button id="reject">Only necessary</button>
        </div>
        </body>
        </html>
        """;

    public static IReadOnlyList<(string Source, MarkupDialect Dialect)> All { get; } =
    [
        (Banner, MarkupDialect.Html),
        (RazorPages.Register, MarkupDialect.RazorView),
        (RazorPages.CookieConsentPartial, MarkupDialect.RazorView),
        (RazorPages.MvcView, MarkupDialect.RazorView),
        (ComponentPages.TermsPopup, MarkupDialect.RazorComponent),
        (ComponentPages.Settings, MarkupDialect.RazorComponent),
        (XamlPages.Wpf, MarkupDialect.Xaml),
        (XamlPages.Avalonia, MarkupDialect.Xaml),
        (XamlPages.Maui, MarkupDialect.Xaml),
        (XamlPages.WinUi, MarkupDialect.Xaml),
    ];
}
