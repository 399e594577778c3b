namespace ConsentAnalyzers.Reading.Markup.Parsing;

/// <summary>Walks through C# within markup.</summary>
internal sealed class CodeReader(
    MarkupCursor cursor, FrameStack frames, CodeLexer lexer, StatementReader statements, EmbeddedCode code, MarkupInCode markup, EndOfCode end)
{
    /// <summary>Reads up to the next change of frame.</summary>
    public void Read()
    {
        var depth = frames.Count;
        if (frames.Top.Resumes)
        {
            frames.Top.Resumes = false;
            end.Resumed();
        }

        while (frames.Count == depth && frames.Top.Kind == FrameKind.Code && !cursor.AtEnd)
        {
            Step();
        }
    }

    private void Step()
    {
        if (cursor.Current == '<' && markup.TryEnter())
        {
            return;
        }

        var start = cursor.Position;
        lexer.SawUnfinishedLiteral = false;
        var token = lexer.Next(frames.Top.Brackets);
        if (lexer.SawUnfinishedLiteral && !frames.Top.HoldsStatements && code.TryGoBack(start))
        {
            // Half-typed: @Localizer["Accept</p>. The markup goes on before the string rather than after its line.
            end.Reached();
            return;
        }

        switch (token)
        {
            case CodeToken.Trivia:
                break;
            case CodeToken.Identifier:
                statements.Word(start);
                break;
            case CodeToken.Open:
                statements.Opened();
                break;
            case CodeToken.Close:
                statements.Closed();
                end.AfterBracket();
                break;
            case CodeToken.Semicolon:
                statements.Semicolon();
                break;
            case CodeToken.Colon:
                statements.Colon();
                break;
            case CodeToken.At:
                markup.AtSign();
                break;
            default:
                frames.Top.AtStatement = false;
                break;
        }
    }
}
