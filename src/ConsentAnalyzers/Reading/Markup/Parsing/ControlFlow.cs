namespace ConsentAnalyzers.Reading.Markup.Parsing;

/// <summary>Tells how far a statement such as <c>@if (…) {…} else {…}</c> goes on at the level of the markup around it.</summary>
internal sealed class ControlFlow(MarkupCursor cursor, FrameStack frames, TagReader tags, EmbeddedCode code)
{
    /// <summary>Whether a body follows the head of a condition or loop.</summary>
    public bool HasBody()
    {
        var next = code.AfterTrivia(cursor.Position);
        return frames.Top.Keyword switch
        {
            CodeKeyword.None => false,
            CodeKeyword.Catch when cursor.StartsWith("when", next) => true,
            _ => cursor.At(next) != '(' && StartsBody(next),
        };
    }

    /// <summary>Steps to the keyword that carries the statement on, or over what is left of the statement.</summary>
    public bool Continues()
    {
        var end = cursor.Position;
        var next = code.AfterTrivia(end);
        var word = cursor.EndOfIdentifier(next);
        var isContinued = CodeKeywords.Read(cursor.Text, next, word).Continues(frames.Top.Keyword) && StartsBody(code.AfterTrivia(word));
        cursor.Position = isContinued ? next : end;
        frames.Top.AtStatement = true;
        if (!isContinued && frames.Top.Keyword == CodeKeyword.None && cursor.Current == ';')
        {
            // What is left of do … while (…); is its semicolon.
            cursor.Position++;
        }

        return isContinued;
    }

    private bool StartsBody(int position) => cursor.At(position) switch
    {
        '{' or '(' => true,
        '<' => tags.StartsMarkup(position) && !tags.StartsEndTag(position),
        '@' => cursor.At(position + 1) is ':' or '<',
        'i' => cursor.StartsWith("if", position),
        _ => false,
    };
}
