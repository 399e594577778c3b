namespace ConsentAnalyzers.Reading.Markup.Parsing;

/// <summary>Walks through C# within markup, finds the markup in it and where the C# ends.</summary>
internal sealed class CodeReader(
    MarkupCursor cursor, MarkupTreeBuilder tree, FrameStack frames, CodeLexer lexer, StatementReader statements, TagReader tags,
    TransitionReader transitions, ControlFlow controlFlow, EmbeddedCode code)
{
    /// <summary>Reads up to the next change of frame.</summary>
    public void Read()
    {
        var depth = frames.Count;
        if (frames.Top.Resumes)
        {
            frames.Top.Resumes = false;
            if (frames.Top.Mode == CodeMode.ControlFlow && AtFloor)
            {
                EndUnlessContinued();
            }
        }

        while (frames.Count == depth && frames.Top.Kind == FrameKind.Code && !cursor.AtEnd)
        {
            Step();
        }
    }

    private bool AtFloor => lexer.Brackets.Count == frames.Top.Brackets;

    private bool HoldsStatements => frames.Top.Mode is CodeMode.Block or CodeMode.ControlFlow;

    private void Step()
    {
        if (cursor.Current == '<' && TryEnterMarkup())
        {
            return;
        }

        var start = cursor.Position;
        lexer.SawUnfinishedLiteral = false;
        var token = lexer.Next(frames.Top.Brackets);
        if (lexer.SawUnfinishedLiteral && !HoldsStatements && code.TryGoBack(start))
        {
            // Half-typed: @Localizer["Accept</p>. The markup goes on before the string rather than after its line.
            End();
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
                EndAtFloor();
                break;
            case CodeToken.Semicolon:
                statements.Semicolon();
                break;
            case CodeToken.Colon:
                statements.Colon();
                break;
            case CodeToken.At:
                AtSign();
                break;
            default:
                frames.Top.AtStatement = false;
                break;
        }
    }

    private bool TryEnterMarkup()
    {
        if (tags.StartsEndTag(cursor.Position))
        {
            if (HoldsStatements && !tags.ClosesSomething(cursor.Position))
            {
                Enter(FrameKind.Element, MarkupBranchKind.None);
                return true;
            }

            // The markup around goes on, so this C# was left half-typed.
            End();
            return true;
        }

        if (!frames.Top.AtStatement || !tags.StartsMarkup(cursor.Position))
        {
            return false;
        }

        Enter(FrameKind.Element, MarkupBranchKind.None);
        return true;
    }

    private void AtSign()
    {
        if (cursor.Current == ':' && frames.Top.AtStatement)
        {
            cursor.Position++;
            Enter(FrameKind.Line, MarkupBranchKind.None);
        }
        else if (cursor.Current == '<' && tags.StartsMarkup(cursor.Position))
        {
            Enter(FrameKind.Element, frames.Top.AtStatement ? MarkupBranchKind.None : MarkupBranchKind.Template);
        }
        else if (frames.Top.AtStatement && code.Starts(cursor.Position - 1) && !NamesMember())
        {
            EnterNested();
        }
    }

    /// <summary>Whether the sign only allows a keyword as a name: <c>new { @class = "wide" }</c>.</summary>
    private bool NamesMember()
    {
        var end = cursor.Position;
        while (MarkupCursor.IsIdentifierPart(cursor.At(end)))
        {
            end++;
        }

        end = cursor.AfterWhiteSpace(end);
        return cursor.At(end) == '=' && cursor.At(end + 1) != '=';
    }

    /// <summary>Razor allows an expression of its own among statements: <c>@Html.AntiForgeryToken()</c>, without a semicolon.</summary>
    private void EnterNested()
    {
        cursor.Position--;
        frames.FlushCode();
        statements.Semicolon();
        frames.Top.ResumesAtStatement = true;
        var depth = frames.Count;
        transitions.Read();
        if (frames.Count == depth)
        {
            frames.Top.PieceStart = cursor.Position;
        }
    }

    private void Enter(FrameKind kind, MarkupBranchKind template)
    {
        frames.FlushCode();
        frames.Top.ResumesAtStatement = template == MarkupBranchKind.None;
        var branch = tree.Branch;
        if (template != MarkupBranchKind.None)
        {
            tree.Branch = tree.AddBranch(template, tree.NewGroup(), branch);
        }
        else
        {
            statements.EnterBodyWithoutBraces();
        }

        frames.PushMarkup(kind, branch);
    }

    private void EndAtFloor()
    {
        if (!AtFloor)
        {
            return;
        }

        switch (frames.Top.Mode)
        {
            case CodeMode.Explicit:
            case CodeMode.Block when lexer.Closed.Kind == '{':
            case CodeMode.Implicit when !code.SkipMembers():
                End();
                break;
            case CodeMode.ControlFlow when lexer.Closed.Kind == '{' || !controlFlow.HasBody():
                EndUnlessContinued();
                break;
        }
    }

    private void EndUnlessContinued()
    {
        if (!controlFlow.Continues())
        {
            End();
        }
    }

    private void End()
    {
        frames.FlushCode();
        frames.Pop();
    }
}
