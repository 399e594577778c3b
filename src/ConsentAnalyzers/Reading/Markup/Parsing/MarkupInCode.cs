namespace ConsentAnalyzers.Reading.Markup.Parsing;

/// <summary>Finds the markup in C#.</summary>
internal sealed class MarkupInCode(
    MarkupCursor cursor, MarkupTreeBuilder tree, FrameStack frames, StatementReader statements, TagReader tags, TransitionReader transitions,
    EmbeddedCode code, EndOfCode end)
{
    /// <summary>Enters the markup at an angle bracket; false where it is a less-than sign.</summary>
    public bool TryEnter()
    {
        if (tags.StartsEndTag(cursor.Position))
        {
            if (frames.Top.HoldsStatements && !tags.ClosesSomething(cursor.Position))
            {
                Enter(FrameKind.Element, MarkupBranchKind.None);
                return true;
            }

            // The markup around goes on, so this C# was left half-typed.
            end.Reached();
            return true;
        }

        if (!frames.Top.AtStatement || !tags.StartsMarkup(cursor.Position))
        {
            return false;
        }

        Enter(FrameKind.Element, MarkupBranchKind.None);
        return true;
    }

    /// <summary>Enters what follows an at-sign: a line of text, a template, an expression of its own.</summary>
    public void AtSign()
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
        var sign = cursor.AfterWhiteSpace(cursor.EndOfIdentifier(cursor.Position));
        return cursor.At(sign) == '=' && cursor.At(sign + 1) != '=';
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
}
