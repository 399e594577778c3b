using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup;

/// <summary>Turns source into what a person reads.</summary>
internal static class MarkupText
{
    /// <summary>Longer than any label; what goes on after it is not read to its end by everything that is in it.</summary>
    private const int LongestLabel = 400;

    private const string CData = "<![CDATA[";

    private static readonly char[] Breaks = ['\r', '\n'];

    /// <summary>A text node as a person reads it.</summary>
    public static string Read(MarkupDocument document, int start, int end)
    {
        var source = document.Text.Substring(start, end - start);
        return document.Dialect == MarkupDialect.Xaml && source.StartsWith(CData, StringComparison.Ordinal)
            ? source.Substring(CData.Length, source.Length - CData.Length - (source.EndsWith("]]>", StringComparison.Ordinal) ? 3 : 0))
            : Decode(source, document.Dialect);
    }

    /// <summary>The value of an attribute.</summary>
    public static string ReadValue(MarkupDocument document, int start, int end)
    {
        var source = document.Text.Substring(start, end - start);
        return document.Dialect == MarkupDialect.Xaml && source.StartsWith("{}", StringComparison.Ordinal)
            ? Decode(source.Substring(2), document.Dialect)
            : Decode(source, document.Dialect);
    }

    /// <summary>What stands between the marks of a comment, trimmed.</summary>
    public static string InsideComment(string source)
    {
        var (opening, closing) = MarksOf(source);
        var end = IsClosedComment(source) ? source.Length - closing.Length : source.Length;
        return end <= opening.Length ? "" : source.Substring(opening.Length, end - opening.Length).Trim();
    }

    /// <summary>Whether a comment has the mark that ends it; one that does not is still being typed.</summary>
    public static bool IsClosedComment(string source) => source.EndsWith(MarksOf(source).Closing, StringComparison.Ordinal);

    private static (string Opening, string Closing) MarksOf(string comment) => comment switch
    {
        _ when comment.StartsWith("<!--", StringComparison.Ordinal) => ("<!--", "-->"),
        _ when comment.StartsWith("@*", StringComparison.Ordinal) => ("@*", "*@"),
        _ => (CData, "]]>"),
    };

    /// <summary>The pieces of a label in one line.</summary>
    public static string Label(IEnumerable<string> pieces)
    {
        var label = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (label.Length > LongestLabel)
            {
                break;
            }

            label.Append(piece);
        }

        return Line(label.ToString());
    }

    /// <summary>Runs of white space as one space.</summary>
    public static string Line(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static bool IsWhiteSpace(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && text[i] != '\uFEFF')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The span without the white space at its ends.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static string Decode(string source, MarkupDialect dialect)
    {
        var text = dialect switch
        {
            // A break in the source is a space on the screen; one that is meant is written as an entity.
            MarkupDialect.Xaml when source.IndexOfAny(Breaks) >= 0 => source.Replace("\r\n", " ").Replace('\n', ' ').Replace('\r', ' '),
            _ when dialect.IsRazor() => source.Replace("@@", "@"),
            _ => source,
        };
        return text.IndexOf('&') < 0 ? text : Entities.Decode(text, isHtml: dialect != MarkupDialect.Xaml);
    }
}
