namespace ConsentAnalyzers.Reading.Markup.Parsing;

internal enum CodeToken
{
    Trivia,
    Identifier,
    Open,
    Close,
    Semicolon,
    Colon,
    At,
    Other,
}

/// <summary>Walks through C# token by token, so that strings, comments and brackets hide what is in them.</summary>
internal sealed class CodeLexer(MarkupCursor cursor)
{
    private readonly CodeStrings _strings = new(cursor);
    private readonly ConditionalCode _conditional = new(cursor);

    public StructList<Bracket> Brackets { get; } = new();

    /// <summary>The bracket that the last <see cref="CodeToken.Close"/> closed.</summary>
    public Bracket Closed { get; private set; }

    /// <summary>Whether a string or character literal ended at the end of its line; reset by the reader that cares.</summary>
    public bool SawUnfinishedLiteral
    {
        get => _strings.SawUnfinished;
        set => _strings.SawUnfinished = value;
    }

    /// <summary>Reads one token; a closing bracket closes none below the floor.</summary>
    public CodeToken Next(int floor)
    {
        var c = cursor.Current;
        switch (c)
        {
            case '(' or '[' or '{':
                cursor.Position++;
                Push(c, default);
                return CodeToken.Open;
            case ')' or ']' or '}':
                cursor.Position++;
                return Close(c, floor);
            case '"' or '\'' or '$' or '@' when _strings.Start(out var shape):
                return InString(shape);
            case '@':
                return AtSign();
            case '/' when cursor.Peek(1) is '/' or '*':
                return Comment();
            case '#' when cursor.IsFirstOnLine(cursor.Position):
                _conditional.Skip();
                return CodeToken.Trivia;
            case ';':
                cursor.Position++;
                return CodeToken.Semicolon;
            case ':':
                return Colon(floor);
            default:
                return Word(c);
        }
    }

    private CodeToken Word(char c)
    {
        if (MarkupCursor.IsIdentifierPart(c))
        {
            cursor.SkipIdentifier();
            return char.IsDigit(c) ? CodeToken.Other : CodeToken.Identifier;
        }

        if (char.IsWhiteSpace(c))
        {
            cursor.SkipWhiteSpace();
            return CodeToken.Trivia;
        }

        cursor.Position++;
        return CodeToken.Other;
    }

    private CodeToken AtSign()
    {
        if (cursor.Peek(1) == '*')
        {
            cursor.Position = cursor.After("*@", cursor.Position + 2);
            return CodeToken.Trivia;
        }

        cursor.Position++;
        return CodeToken.At;
    }

    private CodeToken Comment()
    {
        cursor.Position = cursor.Peek(1) == '/'
            ? cursor.EndOfLine(cursor.Position)
            : cursor.After("*/", cursor.Position + 2);
        return CodeToken.Trivia;
    }

    private CodeToken Colon(int floor)
    {
        cursor.Position++;
        if (cursor.Current == ':')
        {
            cursor.Position++;
            return CodeToken.Other;
        }

        if (Brackets.Count > floor && Brackets.Last.Kind == '$')
        {
            _strings.SkipFormat();
            return CodeToken.Other;
        }

        return CodeToken.Colon;
    }

    private CodeToken InString(StringShape shape)
    {
        if (_strings.ReadToHole(shape))
        {
            Push('$', shape);
        }

        return CodeToken.Other;
    }

    private CodeToken Close(char c, int floor)
    {
        if (Brackets.Count <= floor)
        {
            return CodeToken.Other;
        }

        var index = c == '}' ? Brackets.Last.LastBrace : Brackets.Count - 1;
        if (index < floor || (c != '}' && Brackets.Last.Kind != (c == ')' ? '(' : '[')))
        {
            return CodeToken.Other;
        }

        Closed = Brackets[index];
        Brackets.Truncate(index);
        if (Closed.Kind != '$')
        {
            return CodeToken.Close;
        }

        _strings.SkipRestOfHole(Closed.String);
        return InString(Closed.String);
    }

    private void Push(char kind, StringShape shape)
    {
        var below = Brackets.Count > 0 ? Brackets.Last.LastBrace : -1;
        Brackets.Add(new Bracket
        {
            Kind = kind,
            String = shape,
            LastBrace = kind is '{' or '$' ? Brackets.Count : below,
        });
    }
}
