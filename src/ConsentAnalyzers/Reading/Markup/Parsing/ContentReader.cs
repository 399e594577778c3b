namespace ConsentAnalyzers.Reading.Markup.Parsing;

/// <summary>Reads markup: text up to the next tag or transition to C#.</summary>
internal sealed class ContentReader(
    MarkupCursor cursor, MarkupTreeBuilder tree, FrameStack frames, TagReader tags, TransitionReader transitions, EmbeddedCode code, bool isRazor)
{
    private static readonly char[] Tag = ['<'];
    private static readonly char[] TagOrCode = ['<', '@'];
    private static readonly char[] TagOrCodeOrBreak = ['<', '@', '\r', '\n'];
    private static readonly char[] TagOrCodeOrBrace = ['<', '@', '{', '}'];

    /// <summary>Reads one node and leaves the frame where that was its last.</summary>
    public void Read()
    {
        var kind = frames.Top.Kind;
        if (EndsFrame(cursor.Position))
        {
            LeaveFrame(kind);
            return;
        }

        var rawText = tree.RawTextAbove(frames.Top.Depth);
        if (StartsTag(cursor.Position, rawText))
        {
            // C# goes on behind the end tag of the element that it began with, so that one cannot be left out.
            tags.Read(frames.Top.Depth + (kind == FrameKind.Element ? 1 : 0), isInCode: kind is FrameKind.Element or FrameKind.Line);
            LeaveFinishedElement();
        }
        else if (StartsCode(cursor.Position))
        {
            transitions.Read();
        }
        else
        {
            ReadText(rawText);
        }
    }

    private void ReadText(int rawText)
    {
        var start = cursor.Position;
        var stops = Stops();
        var position = start;
        while (true)
        {
            position = cursor.Text.IndexOfAny(stops, position);
            if (position < 0)
            {
                position = cursor.Text.Length;
                break;
            }

            if (StartsTag(position, rawText) || StartsCode(position) || EndsFrame(position))
            {
                break;
            }

            position = SkipInText(position);
        }

        cursor.Position = position;
        tree.Leaf(MarkupNodeKind.Text, start, position);
    }

    private int SkipInText(int position)
    {
        var c = cursor.At(position);
        frames.Top.Braces += c switch
        {
            '{' => 1,
            '}' when frames.Top.Braces > 0 => -1,
            _ => 0,
        };
        return Math.Min(position + (c == '@' && cursor.At(position + 1) == '@' ? 2 : 1), cursor.Text.Length);
    }

    private char[] Stops() => frames.Top.Kind switch
    {
        _ when !isRazor => Tag,
        FrameKind.Line => TagOrCodeOrBreak,
        FrameKind.Section => TagOrCodeOrBrace,
        _ => TagOrCode,
    };

    private bool StartsTag(int position, int rawText) =>
        cursor.At(position) == '<' && (rawText >= 0 ? tags.EndsRawText(position, rawText) : tags.StartsMarkup(position));

    private bool StartsCode(int position) => isRazor && cursor.At(position) == '@' && code.Starts(position);

    private bool EndsFrame(int position) => frames.Top.Kind switch
    {
        FrameKind.Line => cursor.At(position) is '\r' or '\n',
        FrameKind.Section => cursor.At(position) == '}' && frames.Top.Braces == 0 && tree.Depth <= frames.Top.Depth,
        _ => false,
    };

    private void LeaveFrame(FrameKind kind)
    {
        if (kind == FrameKind.Section)
        {
            tree.Leaf(MarkupNodeKind.Code, cursor.Position, cursor.Position + 1);
            cursor.Position++;
        }

        frames.Pop();
    }

    private void LeaveFinishedElement()
    {
        if (frames.Top.Kind != FrameKind.Element || tree.Depth > frames.Top.Depth)
        {
            return;
        }

        // An end tag that closes more than the element the C# holds: the C# was never closed.
        while (frames.Count > 1 && frames.Top.Depth > tree.Depth)
        {
            frames.Pop();
        }

        if (frames.Top.Kind == FrameKind.Element)
        {
            frames.Pop();
        }
    }
}
