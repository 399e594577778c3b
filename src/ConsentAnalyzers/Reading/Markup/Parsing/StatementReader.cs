namespace ConsentAnalyzers.Reading.Markup.Parsing;

/// <summary>Follows the statements of C# far enough to know where one starts and under which condition it stands.</summary>
internal sealed class StatementReader(MarkupCursor cursor, MarkupTreeBuilder tree, FrameStack frames, CodeLexer lexer)
{
    public void Word(int start)
    {
        ref var frame = ref frames.Top;
        if (!frame.AtStatement)
        {
            return;
        }

        var keyword = CodeKeywords.Read(cursor.Text, start, cursor.Position);
        frame.AtStatement = keyword is CodeKeyword.Else or CodeKeyword.Do or CodeKeyword.Try or CodeKeyword.Finally or CodeKeyword.Await;
        if (keyword == CodeKeyword.None)
        {
            return;
        }

        if (lexer.Brackets.Count == frame.Brackets)
        {
            frame.Keyword = keyword == CodeKeyword.While && frame.Keyword == CodeKeyword.Do ? CodeKeyword.None : keyword;
        }

        frame.Statement.ExpectsHead = !frame.AtStatement && keyword != CodeKeyword.Case;
        Expect(ref frame.Statement, keyword);
    }

    public void Opened()
    {
        ref var frame = ref frames.Top;
        ref var bracket = ref lexer.Brackets.Last;
        bracket.Outer = frame.Statement;
        bracket.Branch = tree.Branch;
        bracket.IsSwitch = bracket.Kind == '{' && frame.Statement.Pending == MarkupBranchKind.Switch;
        frame.AtStatement = bracket.Kind == '{';
        if (frame.AtStatement && !bracket.IsSwitch && frame.Statement.Pending != MarkupBranchKind.None)
        {
            tree.Branch = tree.AddBranch(frame.Statement.Pending, frame.Statement.PendingGroup, tree.Branch);
        }

        frame.Statement = default;
    }

    public void Closed()
    {
        ref var frame = ref frames.Top;
        var bracket = lexer.Closed;
        frame.Statement = bracket.Outer;
        frame.Statement.ExpectsHead = false;
        if (bracket.Kind == '{')
        {
            tree.Branch = bracket.Branch;
            EndCondition(ref frame.Statement);
            frame.AtStatement = !frame.Statement.InLabel;
        }
        else
        {
            frame.AtStatement = bracket.Kind == '(' && bracket.Outer.ExpectsHead;
        }
    }

    public void Semicolon()
    {
        ref var frame = ref frames.Top;
        if (lexer.Brackets.Count == frame.Brackets || lexer.Brackets.Last.Kind == '{')
        {
            frame.AtStatement = true;
            frame.Statement.InLabel = false;
            EndCondition(ref frame.Statement);
        }
    }

    public void Colon()
    {
        ref var frame = ref frames.Top;
        frame.AtStatement = frame.Statement.InLabel;
        frame.Statement.InLabel = false;
    }

    /// <summary>Markup stands where the body of a condition is due.</summary>
    public void EnterBodyWithoutBraces()
    {
        ref var statement = ref frames.Top.Statement;
        if (statement.Pending is not (MarkupBranchKind.None or MarkupBranchKind.Switch))
        {
            tree.Branch = tree.AddBranch(statement.Pending, statement.PendingGroup, tree.Branch);
        }

        EndCondition(ref statement);
    }

    private void Expect(ref StatementState statement, CodeKeyword keyword)
    {
        switch (keyword)
        {
            case CodeKeyword.If when statement.Pending == MarkupBranchKind.Else:
                statement.Pending = MarkupBranchKind.ElseIf;
                break;
            case CodeKeyword.If:
                Begin(ref statement, MarkupBranchKind.If);
                break;
            case CodeKeyword.Else:
                statement.Pending = MarkupBranchKind.Else;
                statement.PendingGroup = statement.LastGroup;
                break;
            case CodeKeyword.For or CodeKeyword.While or CodeKeyword.Do:
                Begin(ref statement, MarkupBranchKind.Loop);
                break;
            case CodeKeyword.Switch:
                Begin(ref statement, MarkupBranchKind.Switch);
                break;
            case CodeKeyword.Catch:
                Begin(ref statement, MarkupBranchKind.Catch);
                break;
            case CodeKeyword.Case:
                BeginCase(ref statement);
                break;
        }
    }

    private void Begin(ref StatementState statement, MarkupBranchKind kind)
    {
        statement.Pending = kind;
        statement.PendingGroup = tree.NewGroup();
    }

    private void BeginCase(ref StatementState statement)
    {
        if (lexer.Brackets.Count == frames.Top.Brackets || !lexer.Brackets.Last.IsSwitch)
        {
            return;
        }

        ref var braces = ref lexer.Brackets.Last;
        statement.InLabel = true;
        tree.Branch = tree.AddBranch(MarkupBranchKind.Case, braces.Outer.PendingGroup, braces.Branch);
    }

    private static void EndCondition(ref StatementState statement)
    {
        if (statement.Pending != MarkupBranchKind.None)
        {
            statement.LastGroup = statement.PendingGroup;
        }

        statement.Pending = MarkupBranchKind.None;
    }
}
