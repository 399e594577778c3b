namespace ConsentAnalyzers.Reading.Markup.Parsing;

/// <summary>Steps over C# that stands where an attribute or a part of its name is due.</summary>
internal sealed class AttributeCode(MarkupCursor cursor, EmbeddedCode code)
{
    /// <summary>Steps over C# in the place of an attribute: <c>@(…)</c>, <c>@Html.Raw(…)</c>, <c>@if (…) {…}</c>; not over <c>@onclick</c>.</summary>
    public bool TrySkip(bool isFirst)
    {
        if (!code.Starts(cursor.Position))
        {
            return false;
        }

        var start = cursor.Position;
        if (cursor.Peek(1) is '(' or '{' or '*')
        {
            return code.TrySkip();
        }

        cursor.Position++;
        var word = cursor.Position;
        cursor.SkipIdentifier();
        if (CodeKeywords.Read(cursor.Text, word, cursor.Position) != CodeKeyword.None && cursor.At(cursor.AfterWhiteSpace(cursor.Position)) is '(' or '{')
        {
            return SkipStatement() || code.GoBack(start);
        }

        if (code.SkipMembers() || !isFirst)
        {
            cursor.Position = start;
            return code.TrySkip();
        }

        cursor.Position = start;
        return false;
    }

    private bool SkipStatement()
    {
        while (true)
        {
            cursor.SkipWhiteSpace();
            while (cursor.Current is '(' or '{')
            {
                if (!code.TrySkipBracket())
                {
                    return false;
                }

                var next = cursor.AfterWhiteSpace(cursor.Position);
                cursor.Position = cursor.At(next) == '{' ? next : cursor.Position;
            }

            var word = cursor.AfterWhiteSpace(cursor.Position);
            var end = word;
            while (MarkupCursor.IsIdentifierPart(cursor.At(end)))
            {
                end++;
            }

            // "else if (…)" is two keywords; the second is read as the head of the first one's body.
            if (CodeKeywords.Read(cursor.Text, word, end) is not (CodeKeyword.Else or CodeKeyword.If))
            {
                return true;
            }

            cursor.Position = end;
        }
    }
}
