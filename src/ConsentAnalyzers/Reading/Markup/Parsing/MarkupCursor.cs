namespace ConsentAnalyzers.Reading.Markup.Parsing;

/// <summary>A place in the source; looking past either end yields NUL.</summary>
internal sealed class MarkupCursor(string text)
{
    // The last search for a double and for a single quote: where it began, and where it ended.
    private readonly int[] _searchedFrom = [-1, -1];
    private readonly int[] _found = [-1, -1];

    public string Text => text;

    public int Position { get; set; }

    public bool AtEnd => Position >= text.Length;

    public char Current => At(Position);

    public char Peek(int offset) => At(Position + offset);

    public char At(int position) => (uint)position < (uint)text.Length ? text[position] : '\0';

    public bool StartsWith(string expected, int position) =>
        string.CompareOrdinal(text, position, expected, 0, expected.Length) == 0;

    public bool StartsWithIgnoringCase(string expected, int position) =>
        string.Compare(text, position, expected, 0, expected.Length, StringComparison.OrdinalIgnoreCase) == 0;

    public void SkipWhiteSpace() => Position = AfterWhiteSpace(Position);

    public int AfterWhiteSpace(int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>The position after the next occurrence of a terminator, or the end of the source.</summary>
    public int After(string terminator, int position)
    {
        var found = position < text.Length ? text.IndexOf(terminator, position, StringComparison.Ordinal) : -1;
        return found < 0 ? text.Length : found + terminator.Length;
    }

    /// <summary>The end of the line, before its break.</summary>
    public int EndOfLine(int position)
    {
        while (position < text.Length && text[position] is not ('\r' or '\n'))
        {
            position++;
        }

        return position;
    }

    /// <summary>The next quote, or -1; no stretch of the source is searched twice for the same one.</summary>
    public int NextQuote(char quote, int position)
    {
        var kind = quote == '"' ? 0 : 1;
        if (_searchedFrom[kind] < 0 || position < _searchedFrom[kind] || position > _found[kind])
        {
            var found = position < text.Length ? text.IndexOf(quote, position) : -1;
            _searchedFrom[kind] = position;
            _found[kind] = found < 0 ? int.MaxValue : found;
        }

        return _found[kind] == int.MaxValue ? -1 : _found[kind];
    }

    /// <summary>Whether only white space stands before the position on its line.</summary>
    public bool IsFirstOnLine(int position)
    {
        while (--position >= 0 && text[position] is not ('\r' or '\n'))
        {
            if (!char.IsWhiteSpace(text[position]) && text[position] != '\uFEFF')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The end of the comment of C# or Razor, or of the directive, that starts here, which may be that of the source; -1 where none does.</summary>
    public int EndOfComment(int position) => (At(position), At(position + 1)) switch
    {
        ('/', '/') => EndOfLine(position),
        ('/', '*') => After("*/", position + 2),
        ('@', '*') => After("*@", position + 2),
        ('#', _) when IsFirstOnLine(position) => EndOfLine(position),
        _ => -1,
    };

    public void SkipIdentifier() => Position = EndOfIdentifier(Position);

    public int EndOfIdentifier(int position)
    {
        while (IsIdentifierPart(At(position)))
        {
            position++;
        }

        return position;
    }

    public static bool IsIdentifierStart(char c) => c == '_' || char.IsLetter(c);

    public static bool IsIdentifierPart(char c) => c == '_' || char.IsLetterOrDigit(c);

    public static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or ':';
}
