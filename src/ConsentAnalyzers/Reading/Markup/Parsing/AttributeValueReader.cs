namespace ConsentAnalyzers.Reading.Markup.Parsing;

/// <summary>Reads the value of an attribute, quoted or not, with C# or a markup extension in it.</summary>
internal sealed class AttributeValueReader(MarkupCursor cursor, EmbeddedCode code, MarkupDialect dialect)
{
    private static readonly char[] DoubleQuoteOrCode = ['"', '@'];
    private static readonly char[] SingleQuoteOrCode = ['\'', '@'];

    public void Read(ref AttributeData attribute)
    {
        var quote = cursor.Current;
        if (quote is not ('"' or '\''))
        {
            ReadUnquoted(ref attribute);
        }
        else
        {
            cursor.Position++;
            attribute.OpensWithQuote = true;
            attribute.ValueStart = cursor.Position;
            var end = dialect.IsRazor() ? EndOfRazorValue(quote, ref attribute) : EndOfValue(quote);
            attribute.ClosesWithQuote = end >= 0;
            attribute.ValueEnd = end >= 0 ? end : EndOfUnclosedValue();
            cursor.Position = attribute.ValueEnd + (end >= 0 ? 1 : 0);
        }

        attribute.IsExpression |= dialect == MarkupDialect.Xaml && IsMarkupExtension(attribute.ValueStart);
    }

    private int EndOfValue(char quote)
    {
        var end = cursor.NextQuote(quote, cursor.Position);
        if (end < 0 || dialect != MarkupDialect.Xaml)
        {
            return end;
        }

        // XML allows no angle bracket in a value, so one tells that the quote was never closed.
        return cursor.Text.IndexOf('<', cursor.Position, end - cursor.Position) < 0 ? end : -1;
    }

    private int EndOfRazorValue(char quote, ref AttributeData attribute)
    {
        var start = cursor.Position;
        while (!cursor.AtEnd)
        {
            var next = cursor.NextQuote(quote, cursor.Position) < 0
                ? -1
                : cursor.Text.IndexOfAny(quote == '"' ? DoubleQuoteOrCode : SingleQuoteOrCode, cursor.Position);
            if (next < 0 || cursor.Text[next] == quote)
            {
                return next;
            }

            cursor.Position = next;
            attribute.IsExpression |= StepOverCode();
        }

        // C# in the value ran into the end of the source: read the value as plain text instead.
        return code.TryGoBack(start) ? cursor.NextQuote(quote, start) : -1;
    }

    private void ReadUnquoted(ref AttributeData attribute)
    {
        attribute.ValueStart = cursor.Position;
        while (!cursor.AtEnd && !EndsUnquoted(cursor.Current, isEmpty: cursor.Position == attribute.ValueStart))
        {
            if (dialect.IsRazor() && cursor.Current == '@')
            {
                attribute.IsExpression |= StepOverCode();
            }
            else
            {
                cursor.Position++;
            }
        }

        attribute.ValueEnd = cursor.Position;
    }

    /// <summary>Steps over an at sign and the C# after it.</summary>
    private bool StepOverCode()
    {
        if (!code.Starts(cursor.Position))
        {
            cursor.Position += cursor.Peek(1) == '@' ? 2 : 1;
            return false;
        }

        if (!code.TrySkip())
        {
            cursor.Position++;
        }

        return true;
    }

    // In HTML a slash before the end of the tag is part of the value: <a href=/terms/>.
    private bool EndsUnquoted(char c, bool isEmpty) =>
        c is '>' or '<' || char.IsWhiteSpace(c)
        || (c == '/' && cursor.Peek(1) == '>' && (isEmpty || dialect != MarkupDialect.Html));

    /// <summary>Half-typed: the value goes to the end of the tag or of the line, whichever is first.</summary>
    private int EndOfUnclosedValue()
    {
        var end = cursor.Position;
        while (end < cursor.Text.Length && cursor.Text[end] is not ('>' or '<' or '\r' or '\n'))
        {
            end++;
        }

        return cursor.At(end) == '>' && end > cursor.Position && cursor.At(end - 1) == '/' ? end - 1 : end;
    }

    private bool IsMarkupExtension(int start) => cursor.At(start) == '{' && cursor.At(start + 1) != '}';
}
