namespace ConsentAnalyzers.Reading.Markup.Parsing;

internal enum TagEnd
{
    /// <summary>The tag breaks off: at the end of the source, or before the next tag.</summary>
    Unfinished,
    Closed,
    SelfClosing,
}

/// <summary>Reads the attributes of a start tag up to its end.</summary>
internal sealed class AttributeReader(
    MarkupCursor cursor, MarkupTreeBuilder tree, AttributeValueReader values, EmbeddedCode code, MarkupDialect dialect)
{
    public TagEnd Read(bool isInCode)
    {
        while (true)
        {
            cursor.SkipWhiteSpace();
            switch (cursor.Current)
            {
                case '>':
                    cursor.Position++;
                    return TagEnd.Closed;
                case '/' when cursor.Peek(1) == '>':
                    cursor.Position += 2;
                    return TagEnd.SelfClosing;
                case '<' when StartsNextTag(cursor.Position):
                case '}' when isInCode:
                case '\0' when cursor.AtEnd:
                    return TagEnd.Unfinished;
                case '@' when dialect.IsRazor() && cursor.Peek(1) == '*':
                    cursor.Position = cursor.After("*@", cursor.Position + 2);
                    break;
                case '/' or '"' or '\'' or '=' or '<':
                    cursor.Position++;
                    break;
                default:
                    ReadAttribute();
                    break;
            }
        }
    }

    private void ReadAttribute()
    {
        var attribute = new AttributeData { NameStart = cursor.Position, ValueStart = -1, ValueEnd = -1 };
        attribute.IsExpression = SkipName();
        attribute.NameEnd = cursor.Position;
        attribute.Name = tree.NameOf(attribute.NameStart + (IsEscaped(attribute.NameStart) ? 1 : 0), attribute.NameEnd);
        var equals = cursor.AfterWhiteSpace(cursor.Position);
        if (cursor.At(equals) == '=')
        {
            cursor.Position = cursor.AfterWhiteSpace(equals + 1);
            values.Read(ref attribute);
        }

        // A directive attribute of a component holds C#, whatever its value looks like.
        attribute.IsExpression |= dialect.IsRazor() && cursor.At(attribute.NameStart) == '@' && !IsEscaped(attribute.NameStart);
        tree.Attributes.Add(attribute);
    }

    /// <summary>Steps over a name, at least one character, and any C# in it.</summary>
    /// <returns>Whether there was C# in it.</returns>
    private bool SkipName()
    {
        var isExpression = false;
        var start = cursor.Position;
        do
        {
            if (dialect.IsRazor() && cursor.Current == '@' && StartsCode(isFirst: cursor.Position == start) && code.TrySkip())
            {
                isExpression = true;
            }
            else
            {
                cursor.Position += IsEscaped(cursor.Position) ? 2 : 1;
            }
        }
        while (!EndsName(cursor.Current) && !cursor.AtEnd);
        return isExpression;
    }

    /// <summary>Whether C# stands in the place of an attribute, <c>@(…)</c>, <c>@Html.Raw(…)</c>, <c>@if (…) {…}</c>, or in its name; not <c>@onclick</c>.</summary>
    private bool StartsCode(bool isFirst) =>
        code.Starts(cursor.Position) && (!isFirst || cursor.Peek(1) is '(' or '{' or '*' || code.IsStatement(cursor.Position + 1) || IsCall());

    private bool IsCall()
    {
        var start = cursor.Position;
        cursor.Position = cursor.EndOfIdentifier(start + 1);
        var isCall = code.SkipMembers();
        cursor.Position = start;
        return isCall;
    }

    /// <summary>Whether two signs stand for one that is no C#, as a script's shorthand needs it: <c>@@click="accept"</c>.</summary>
    private bool IsEscaped(int position) => dialect.IsRazor() && cursor.At(position) == '@' && cursor.At(position + 1) == '@';

    private static bool EndsName(char c) => c is '=' or '>' or '/' or '"' or '\'' or '<' || char.IsWhiteSpace(c);

    private bool StartsNextTag(int position) =>
        cursor.At(position + 1) is '/' or '!' or '?' || MarkupCursor.IsIdentifierStart(cursor.At(position + 1));
}
