using System.Globalization;

namespace ConsentAnalyzers.Tool.Writing;

/// <summary>Foreign text without what a terminal or a page obeys instead of showing: one line, no control characters, nothing that turns the direction of writing.</summary>
internal static class Printable
{
    public static string Of(string text) =>
        text.AsSpan().ContainsAnyExceptInRange(' ', '~')
            ? string.Join(' ', string.Concat(text.Select(Shown)).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            : text;

    private static char Shown(char character) => char.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => ' ',
        UnicodeCategory.Format => ' ',
        _ => character,
    };
}
