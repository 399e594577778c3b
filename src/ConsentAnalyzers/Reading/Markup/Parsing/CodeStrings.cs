namespace ConsentAnalyzers.Reading.Markup.Parsing;

/// <summary>How a C# string or character literal is written.</summary>
/// <param name="Quote">The quote character.</param>
/// <param name="Quotes">How many quotes end it: one, or three and more for a raw string.</param>
/// <param name="Dollars">How many braces open a hole; none where it is not interpolated.</param>
/// <param name="IsVerbatim">Whether a quote is escaped by doubling it.</param>
internal readonly record struct StringShape(char Quote, int Quotes, int Dollars, bool IsVerbatim)
{
    public bool IsRaw => Quotes > 1;
}

/// <summary>Skips string and character literals of C#, piece by piece where they have holes.</summary>
internal sealed class CodeStrings(MarkupCursor cursor)
{
    public bool SawUnfinished { get; set; }

    /// <summary>Steps over the opening of a literal, if there is one here.</summary>
    public bool Start(out StringShape shape)
    {
        var start = cursor.Position;
        var dollars = 0;
        var verbatim = false;
        var leadingDollars = 0;
        for (; cursor.Current is '$' or '@'; cursor.Position++)
        {
            if (cursor.Current == '$')
            {
                dollars++;
                leadingDollars += verbatim ? 0 : 1;
            }
            else if (verbatim)
            {
                break;
            }
            else
            {
                verbatim = true;
            }
        }

        var quote = cursor.Current;
        if (quote != '"' && (quote != '\'' || cursor.Position > start))
        {
            // A run of dollars that opens no literal is walked over once, not once per dollar.
            cursor.Position = start + Math.Max(0, leadingDollars - 1);
            shape = default;
            return false;
        }

        var quotes = quote == '"' && !verbatim ? CountRun('"') : 1;
        var isEmpty = quotes == 2;
        shape = new StringShape(quote, isEmpty ? 1 : quotes, dollars, verbatim);
        cursor.Position += shape.Quotes;
        return true;
    }

    /// <summary>Reads on within a literal, to its end or to the inside of its next hole.</summary>
    /// <returns>Whether it stopped in a hole.</returns>
    public bool ReadToHole(StringShape shape)
    {
        while (!cursor.AtEnd)
        {
            var c = cursor.Current;
            if (c == shape.Quote)
            {
                if (EndsAtQuote(shape))
                {
                    return false;
                }
            }
            else if (c == '{' && shape.Dollars > 0)
            {
                if (OpensHole(shape))
                {
                    return true;
                }
            }
            else if (c is '\r' or '\n' && !shape.IsRaw && !shape.IsVerbatim)
            {
                SawUnfinished = true;
                return false;
            }
            else
            {
                cursor.Position += c == '\\' && !shape.IsRaw && !shape.IsVerbatim && cursor.Peek(1) is not ('\r' or '\n' or '\0') ? 2 : 1;
            }
        }

        SawUnfinished = true;
        return false;
    }

    /// <summary>Steps over the second and further braces that close a hole of a raw string.</summary>
    public void SkipRestOfHole(StringShape shape)
    {
        for (var i = 1; i < shape.Dollars && cursor.Current == '}'; i++)
        {
            cursor.Position++;
        }
    }

    /// <summary>Steps over the format of a hole: <c>:yyyy-MM-dd</c>.</summary>
    public void SkipFormat()
    {
        while (!cursor.AtEnd && cursor.Current is not ('}' or '"' or '\r' or '\n'))
        {
            cursor.Position++;
        }
    }

    private bool EndsAtQuote(StringShape shape)
    {
        var run = shape.Quotes == 1 && !shape.IsVerbatim ? 1 : CountRun(shape.Quote);
        if (shape.IsVerbatim)
        {
            cursor.Position += run;
            return run % 2 == 1;
        }

        cursor.Position += run;
        return run >= shape.Quotes;
    }

    private bool OpensHole(StringShape shape)
    {
        var run = CountRun('{');
        cursor.Position += run;
        return shape.IsRaw ? run >= shape.Dollars : run % 2 == 1;
    }

    private int CountRun(char c)
    {
        var end = cursor.Position;
        while (cursor.At(end) == c && end < cursor.Text.Length)
        {
            end++;
        }

        return end - cursor.Position;
    }
}
