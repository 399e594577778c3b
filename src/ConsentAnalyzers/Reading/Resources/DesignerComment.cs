using ConsentAnalyzers.Reading.Markup;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.Resources;

/// <summary>The text that the class of a resource file tells in the comment of a member.</summary>
internal static class DesignerComment
{
    private const string Opening = "<summary>";
    private const string Closing = "</summary>";
    private const string Cut = " [rest of string was truncated]";

    // What Visual Studio writes around the text, in the language that it speaks itself.
    private static readonly (string Before, string After)[] Frames =
    [
        ("Looks up a localized string similar to ", "."),
        ("Sucht eine lokalisierte Zeichenfolge, die ", " ähnelt."),
        ("Recherche une chaîne localisée semblable à ", "."),
        ("Busca una cadena traducida similar a ", "."),
        ("Cerca una stringa localizzata simile a ", "."),
        ("Consulta uma cadeia de caracteres localizada semelhante a ", "."),
        ("Wyszukuje zlokalizowany ciąg podobny do ciągu ", "."),
        ("Ищет локализованную строку, похожую на ", "."),
        ("查找类似 ", " 的本地化字符串。"),
        ("", " に類似しているローカライズされた文字列を検索します。"),
    ];

    /// <summary>The text of a declared member; null where its comment does not tell.</summary>
    /// <param name="member">The declaration.</param>
    /// <param name="isBare">Whether the comment may be the text and nothing else, as a source generator writes it.</param>
    public static string? TextOf(SyntaxNode member, bool isBare)
    {
        var comment = member.GetLeadingTrivia().ToFullString();
        var start = comment.IndexOf(Opening, StringComparison.Ordinal);
        var end = start < 0 ? -1 : comment.IndexOf(Closing, start, StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        start += Opening.Length;
        var lines = comment.Substring(start, end - start).Split('\n').Select(line => line.Trim().TrimStart('/').Trim());
        var said = Entities.Decode(string.Join("\n", lines).Trim(), isHtml: false);
        foreach (var (before, after) in Frames)
        {
            if (said.Length >= before.Length + after.Length && said.StartsWith(before, StringComparison.Ordinal) && said.EndsWith(after, StringComparison.Ordinal))
            {
                return WithoutCut(said.Substring(before.Length, said.Length - before.Length - after.Length));
            }
        }

        return isBare && said.Length > 0 ? said : null;
    }

    private static string WithoutCut(string text) => text.IndexOf(Cut, StringComparison.Ordinal) is >= 0 and var cut ? text.Substring(0, cut) : text;
}
