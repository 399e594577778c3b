namespace ConsentAnalyzers.Reading.Markup.Parsing;

/// <summary>The keywords that open a statement which may hold markup.</summary>
internal enum CodeKeyword : byte
{
    None,
    If,
    Else,
    For,
    While,
    Do,
    Switch,
    Case,
    Using,
    Lock,
    Try,
    Catch,
    Finally,
    Await,
}

internal static class CodeKeywords
{
    public static CodeKeyword Read(string text, int start, int end)
    {
        if (end - start is < 2 or > 7)
        {
            return CodeKeyword.None;
        }

        return text[start] switch
        {
            'i' when Is("if") => CodeKeyword.If,
            'e' when Is("else") => CodeKeyword.Else,
            'f' when Is("for") || Is("foreach") => CodeKeyword.For,
            'f' when Is("finally") => CodeKeyword.Finally,
            'w' when Is("while") => CodeKeyword.While,
            'd' when Is("do") => CodeKeyword.Do,
            'd' when Is("default") => CodeKeyword.Case,
            's' when Is("switch") => CodeKeyword.Switch,
            'c' when Is("case") => CodeKeyword.Case,
            'c' when Is("catch") => CodeKeyword.Catch,
            'u' when Is("using") => CodeKeyword.Using,
            'l' when Is("lock") => CodeKeyword.Lock,
            't' when Is("try") => CodeKeyword.Try,
            'a' when Is("await") => CodeKeyword.Await,
            _ => CodeKeyword.None,
        };

        bool Is(string word) => end - start == word.Length && string.CompareOrdinal(text, start, word, 0, word.Length) == 0;
    }

    /// <summary>Whether one keyword carries on the statement that another began.</summary>
    public static bool Continues(this CodeKeyword next, CodeKeyword first) => first switch
    {
        CodeKeyword.If => next is CodeKeyword.Else,
        CodeKeyword.Try or CodeKeyword.Catch => next is CodeKeyword.Catch or CodeKeyword.Finally,
        CodeKeyword.Do => next is CodeKeyword.While,
        _ => false,
    };
}
