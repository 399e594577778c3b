using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>What <c>disable-next-line</c> takes out: the line below, with the whole tag that starts on it.</summary>
internal static class SuppressedLine
{
    /// <param name="file">The file.</param>
    /// <param name="after">The comment.</param>
    /// <param name="next">The directive that follows in the file, if any.</param>
    /// <param name="nextLine">What that directive takes out, where it names the line below itself.</param>
    public static TextSpan Below(FileSource file, TextSpan after, TextSpan? next, TextSpan nextLine)
    {
        var lines = file.Source.Lines;
        var number = lines.GetLineFromPosition(after.End).LineNumber + 1;
        if (number >= lines.Count)
        {
            return default;
        }

        var line = lines[number].Span;
        var first = FirstIn(file.Text, line);

        // Directives that stand one above the other all mean the line below the last.
        if (next is { } follower && follower.Start == first && nextLine.Length > 0 && IsLastOnItsLine(file, follower))
        {
            return nextLine;
        }

        var end = Math.Max(line.End, EndOfTag(file.Text, first, next?.Start ?? file.Text.Length));
        return TextSpan.FromBounds(line.Start, end);
    }

    private static int FirstIn(string text, TextSpan line)
    {
        var position = line.Start;
        while (position < line.End && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    private static bool IsLastOnItsLine(FileSource file, TextSpan comment)
    {
        var end = file.Source.Lines.GetLineFromPosition(comment.End).End;
        return FirstIn(file.Text, TextSpan.FromBounds(comment.End, end)) == end;
    }

    /// <summary>Where a start tag ends whose attributes stand below each other; nothing where it is still being typed.</summary>
    private static int EndOfTag(string text, int start, int limit)
    {
        if (start + 1 >= text.Length || text[start] != '<' || !char.IsLetter(text[start + 1]))
        {
            return 0;
        }

        var quote = '\0';
        for (var i = start; i < limit; i++)
        {
            if (quote != '\0')
            {
                quote = text[i] == quote ? '\0' : quote;
            }
            else if (text[i] is '"' or '\'')
            {
                quote = text[i];
            }
            else if (text[i] == '>')
            {
                return i + 1;
            }
        }

        return 0;
    }
}
