namespace ConsentAnalyzers.Reading.Markup.Parsing;

/// <summary>How markup and C# lie within each other at this place.</summary>
internal sealed class FrameStack
{
    private readonly StructList<Frame> _frames = new();
    private readonly MarkupCursor _cursor;
    private readonly MarkupTreeBuilder _tree;
    private readonly CodeLexer _lexer;

    public FrameStack(MarkupCursor cursor, MarkupTreeBuilder tree, CodeLexer lexer)
    {
        (_cursor, _tree, _lexer) = (cursor, tree, lexer);
        _frames.Add(new Frame { Kind = FrameKind.Document, Branch = -1 });
    }

    public int Count => _frames.Count;

    public ref Frame Top => ref _frames.Last;

    /// <summary>Starts markup; <paramref name="branch"/> holds afterwards.</summary>
    public void PushMarkup(FrameKind kind, int branch) =>
        _frames.Add(new Frame { Kind = kind, Depth = _tree.Depth, Branch = branch });

    /// <summary>Starts C# whose first piece begins at <paramref name="start"/>.</summary>
    public void PushCode(CodeMode mode, int start, MarkupNodeKind piece) => _frames.Add(new Frame
    {
        Kind = FrameKind.Code,
        Depth = _tree.Depth,
        Branch = _tree.Branch,
        Mode = mode,
        Brackets = _lexer.Brackets.Count,
        PieceStart = start,
        PieceKind = piece,
        AtStatement = mode is CodeMode.Block or CodeMode.ControlFlow,
    });

    /// <summary>Makes a node of the C# since the last one.</summary>
    public void FlushCode()
    {
        _tree.Leaf(Top.PieceKind, Top.PieceStart, _cursor.Position);
        Top.PieceStart = _cursor.Position;
        Top.PieceKind = MarkupNodeKind.Code;
    }

    /// <summary>Leaves the frame; the document itself is never left.</summary>
    public void Pop()
    {
        _tree.Branch = Top.Branch;
        if (Top.Kind == FrameKind.Code)
        {
            _lexer.Brackets.Truncate(Top.Brackets);
        }

        _frames.Truncate(_frames.Count - 1);
        if (Top.Kind == FrameKind.Code)
        {
            Top.PieceStart = _cursor.Position;
            Top.AtStatement = Top.ResumesAtStatement;
            Top.Resumes = true;
        }
    }
}
