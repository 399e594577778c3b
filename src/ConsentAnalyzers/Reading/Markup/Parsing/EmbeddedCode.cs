namespace ConsentAnalyzers.Reading.Markup.Parsing;

/// <summary>Finds where an at sign starts C#, and steps over C# that can hold no markup: that within a tag.</summary>
internal sealed class EmbeddedCode(MarkupCursor cursor, CodeLexer lexer)
{
    // Looking ahead in vain is paid for out of this, so that it stays linear in the length of the source.
    private int _patience = cursor.Text.Length + 1024;

    // Where the last expression ended; what stands before that is no part of an e-mail address.
    private int _endOfExpression;

    /// <summary>Whether an at sign starts C#; not in <c>@@</c>, an e-mail address or a version.</summary>
    public bool Starts(int position)
    {
        var next = cursor.At(position + 1);
        return next is '(' or '{' or '*' or '_'
            || (char.IsLetter(next) && (position == _endOfExpression || !char.IsLetterOrDigit(cursor.At(position - 1))));
    }

    /// <summary>Whether a keyword with its head or body stands there.</summary>
    public bool IsStatement(int position)
    {
        var end = cursor.EndOfIdentifier(position);
        return CodeKeywords.Read(cursor.Text, position, end) != CodeKeyword.None && cursor.At(cursor.AfterWhiteSpace(end)) is '(' or '{';
    }

    /// <summary>The position after white space and comments; those that never end are no comments.</summary>
    public int AfterTrivia(int position)
    {
        while (true)
        {
            position = cursor.AfterWhiteSpace(position);
            var end = _patience > 0 ? cursor.EndOfComment(position) : -1;
            _patience -= Math.Max(0, end - position);
            if (end < 0 || end == cursor.Text.Length)
            {
                return position;
            }

            position = end;
        }
    }

    /// <summary>Steps over an expression, statement, block or comment; stays where it is if that never ends.</summary>
    public bool TrySkip()
    {
        var start = cursor.Position;
        cursor.Position++;
        switch (cursor.Current)
        {
            case '*':
                return TrySkipComment() || GoBack(start);
            case '(' or '{':
                return TrySkipBracket() || GoBack(start);
            case var _ when IsStatement(cursor.Position):
                return SkipStatement() || GoBack(start);
            default:
                SkipFirstName();
                while (SkipMembers())
                {
                    if (!TrySkipBracket())
                    {
                        return GoBack(start);
                    }
                }

                return true;
        }
    }

    /// <summary>Steps over the name that an expression starts with, and <c>await</c> before it.</summary>
    public void SkipFirstName()
    {
        var start = cursor.Position;
        cursor.SkipIdentifier();
        if (CodeKeywords.Read(cursor.Text, start, cursor.Position) == CodeKeyword.Await
            && cursor.Current == ' ' && MarkupCursor.IsIdentifierStart(cursor.Peek(1)))
        {
            cursor.Position++;
            cursor.SkipIdentifier();
        }
    }

    /// <summary>Steps over members after a name or bracket.</summary>
    /// <returns>Whether an argument list or index follows.</returns>
    public bool SkipMembers()
    {
        while (true)
        {
            switch (cursor.Current)
            {
                case '(' or '[':
                    return true;
                case '.' when MarkupCursor.IsIdentifierStart(cursor.Peek(1)):
                    cursor.Position++;
                    cursor.SkipIdentifier();
                    break;
                case '?' when cursor.Peek(1) == '.' && MarkupCursor.IsIdentifierStart(cursor.Peek(2)):
                    cursor.Position += 2;
                    cursor.SkipIdentifier();
                    break;
                case '?' when cursor.Peek(1) == '[':
                case '!' when cursor.Peek(1) is '[' || (cursor.Peek(1) == '.' && MarkupCursor.IsIdentifierStart(cursor.Peek(2))):
                    cursor.Position++;
                    break;
                default:
                    _endOfExpression = cursor.Position;
                    return false;
            }
        }
    }

    /// <summary>Steps over a bracket and all in it, unless it breaks off at a half-typed string, an end tag or the end of the source.</summary>
    public bool TrySkipBracket()
    {
        var start = cursor.Position;
        if (_patience <= 0)
        {
            return false;
        }

        var floor = lexer.Brackets.Count;
        lexer.SawUnfinishedLiteral = false;
        do
        {
            lexer.Next(floor);
        }
        while (lexer.Brackets.Count > floor && !cursor.AtEnd && !lexer.SawUnfinishedLiteral && !BreaksOff());
        if (lexer.Brackets.Count <= floor)
        {
            return true;
        }

        lexer.Brackets.Truncate(floor);
        return GoBack(start);
    }

    /// <summary>Goes back to where a search in vain began, if that is not asked for too often.</summary>
    public bool TryGoBack(int position) => _patience > 0 && !GoBack(position);

    /// <summary>Goes back to where a search in vain began, and pays for it.</summary>
    /// <returns>False, for the search.</returns>
    public bool GoBack(int position)
    {
        _patience -= cursor.Position - position;
        cursor.Position = position;
        return false;
    }

    private bool SkipStatement()
    {
        while (true)
        {
            cursor.Position = AfterTrivia(cursor.EndOfIdentifier(cursor.Position));
            while (cursor.Current is '(' or '{')
            {
                if (!TrySkipBracket())
                {
                    return false;
                }

                var next = AfterTrivia(cursor.Position);
                cursor.Position = cursor.At(next) == '{' ? next : cursor.Position;
            }

            // "else if (…)" is two keywords; the second is read as the head of the first one's body.
            var word = AfterTrivia(cursor.Position);
            if (CodeKeywords.Read(cursor.Text, word, cursor.EndOfIdentifier(word)) is not (CodeKeyword.Else or CodeKeyword.If))
            {
                return true;
            }

            cursor.Position = word;
        }
    }

    private bool TrySkipComment()
    {
        if (_patience <= 0)
        {
            return false;
        }

        var end = cursor.Text.IndexOf("*@", cursor.Position, StringComparison.Ordinal);
        if (end < 0)
        {
            _patience -= cursor.Text.Length - cursor.Position;
            return false;
        }

        cursor.Position = end + 2;
        return true;
    }

    /// <summary>Whether an end tag stands where only C# could; a block may hold markup.</summary>
    private bool BreaksOff() =>
        cursor.Current == '<' && lexer.Brackets.Last.Kind != '{' && cursor.Peek(1) == '/' && MarkupCursor.IsIdentifierStart(cursor.Peek(2));
}
