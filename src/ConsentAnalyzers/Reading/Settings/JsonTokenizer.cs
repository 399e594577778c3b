namespace ConsentAnalyzers.Reading.Settings;

internal enum JsonTokenKind : byte
{
    End,
    WhiteSpace,
    Comment,
    OpenObject,
    CloseObject,
    OpenArray,
    CloseArray,
    Comma,
    Colon,
    String,
    Number,
    True,
    False,
    Null,

    /// <summary>A word without quotes that is no literal.</summary>
    Word,

    /// <summary>A character that has no place in JSON.</summary>
    Junk,
}

/// <summary>Cuts JSON with comments into tokens; each starts where the last one ended.</summary>
internal struct JsonTokenizer(string text)
{
    public JsonTokenKind Kind { get; private set; }

    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>Goes to the next token.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Read()
    {
        Start = End;
        if (Start >= text.Length)
        {
            Kind = JsonTokenKind.End;
            return false;
        }

        var c = text[Start];
        End = Start + 1;
        Kind = c switch
        {
            '{' => JsonTokenKind.OpenObject,
            '}' => JsonTokenKind.CloseObject,
            '[' => JsonTokenKind.OpenArray,
            ']' => JsonTokenKind.CloseArray,
            ',' => JsonTokenKind.Comma,
            ':' => JsonTokenKind.Colon,
            '"' or '\'' => ReadString(c),
            '/' when Peek(End) == '/' => ReadLineComment(),
            '/' when Peek(End) == '*' => ReadBlockComment(),
            _ when IsWhiteSpace(c) => ReadWhiteSpace(),
            _ when IsWordPart(c) => ReadWord(),
            _ => JsonTokenKind.Junk,
        };
        return true;
    }

    /// <summary>A string that is never closed ends with its line.</summary>
    private JsonTokenKind ReadString(char quote)
    {
        while (End < text.Length && text[End] is not ('\r' or '\n'))
        {
            var c = text[End++];
            if (c == quote)
            {
                break;
            }

            if (c == '\\' && End < text.Length && text[End] is not ('\r' or '\n'))
            {
                End++;
            }
        }

        return JsonTokenKind.String;
    }

    private JsonTokenKind ReadLineComment()
    {
        while (End < text.Length && text[End] is not ('\r' or '\n'))
        {
            End++;
        }

        return JsonTokenKind.Comment;
    }

    private JsonTokenKind ReadBlockComment()
    {
        var close = End + 1 < text.Length ? text.IndexOf("*/", End + 1, StringComparison.Ordinal) : -1;
        End = close < 0 ? text.Length : close + 2;
        return JsonTokenKind.Comment;
    }

    private JsonTokenKind ReadWhiteSpace()
    {
        while (End < text.Length && IsWhiteSpace(text[End]))
        {
            End++;
        }

        return JsonTokenKind.WhiteSpace;
    }

    private JsonTokenKind ReadWord()
    {
        while (End < text.Length && IsWordPart(text[End]))
        {
            End++;
        }

        return text[Start] switch
        {
            't' when Is("true") => JsonTokenKind.True,
            'f' when Is("false") => JsonTokenKind.False,
            'n' when Is("null") => JsonTokenKind.Null,
            (>= '0' and <= '9') or '-' or '+' or '.' => JsonTokenKind.Number,
            _ => JsonTokenKind.Word,
        };
    }

    private readonly bool Is(string word) =>
        End - Start == word.Length && string.CompareOrdinal(text, Start, word, 0, word.Length) == 0;

    private readonly char Peek(int position) => position < text.Length ? text[position] : '\0';

    private static bool IsWhiteSpace(char c) => c == '\uFEFF' || char.IsWhiteSpace(c);

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$' or '-' or '+' or '.';
}
