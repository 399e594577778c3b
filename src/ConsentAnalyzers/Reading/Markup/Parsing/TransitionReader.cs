namespace ConsentAnalyzers.Reading.Markup.Parsing;

/// <summary>Goes from markup to C# at an at sign.</summary>
internal sealed class TransitionReader(MarkupCursor cursor, MarkupTreeBuilder tree, FrameStack frames, EmbeddedCode code)
{
    private static readonly HashSet<string> Directives = new(StringComparer.Ordinal)
    {
        "page", "using", "inject", "model", "inherits", "implements", "layout", "attribute", "namespace", "typeparam",
        "addTagHelper", "removeTagHelper", "tagHelperPrefix", "preservewhitespace", "rendermode",
    };

    /// <summary>Reads a transition, or enters the C# that a later read walks through.</summary>
    public void Read()
    {
        var start = cursor.Position;
        cursor.Position++;
        switch (cursor.Current)
        {
            case '*':
                cursor.Position = cursor.After("*@", cursor.Position + 1);
                tree.Leaf(MarkupNodeKind.Comment, start, cursor.Position);
                break;
            case '(':
                frames.PushCode(CodeMode.Explicit, start, MarkupNodeKind.Expression);
                break;
            case '{':
                frames.PushCode(CodeMode.Block, start, MarkupNodeKind.Code);
                break;
            default:
                ReadWord(start);
                break;
        }
    }

    private void ReadWord(int start)
    {
        var end = cursor.EndOfIdentifier(cursor.Position);
        var next = cursor.AfterWhiteSpace(end);
        if (CodeKeywords.Read(cursor.Text, cursor.Position, end) is not CodeKeyword.None and var keyword && IsControlFlow(keyword, end, code.AfterTrivia(end)))
        {
            frames.PushCode(CodeMode.ControlFlow, start, MarkupNodeKind.Code);
        }
        else if (end - cursor.Position is > 16 or < 4 || !TryReadNamed(cursor.Text.Substring(cursor.Position, end - cursor.Position), start, end, next))
        {
            ReadExpression(start);
        }
    }

    private bool TryReadNamed(string word, int start, int end, int next)
    {
        switch (word)
        {
            case "code" or "functions" when cursor.At(next) == '{':
                frames.PushCode(CodeMode.Block, start, MarkupNodeKind.Code);
                tree.Branch = tree.AddBranch(MarkupBranchKind.Member, tree.NewGroup(), tree.Branch);
                cursor.Position = next;
                return true;
            case "section" when HasNameAndThen('{', next, out var brace):
                cursor.Position = brace + 1;
                tree.Leaf(MarkupNodeKind.Directive, start, cursor.Position);
                frames.PushMarkup(FrameKind.Section, tree.Branch);
                return true;
            case "helper" when next > end && HasNameAndThen('(', next, out _):
                frames.PushCode(CodeMode.Block, start, MarkupNodeKind.Code);
                tree.Branch = tree.AddBranch(MarkupBranchKind.Member, tree.NewGroup(), tree.Branch);
                cursor.Position = next;
                return true;
            default:
                return Directives.Contains(word) && IsDirective(start, end, next) && ReadDirective(start, next);
        }
    }

    private bool IsDirective(int start, int end, int next) =>
        (next > end || next >= cursor.Text.Length) && cursor.IsFirstOnLine(start);

    private bool ReadDirective(int start, int next)
    {
        // An attribute may go over several lines; markup may follow the semicolon of a namespace.
        cursor.Position = next;
        var end = cursor.Current == '[' && code.TrySkipBracket() ? cursor.EndOfLine(cursor.Position) : cursor.EndOfLine(start);
        var semicolon = cursor.StartsWith("using", start + 1) ? cursor.Text.IndexOf(';', start, end - start) : -1;
        cursor.Position = semicolon < 0 ? end : semicolon + 1;
        tree.Leaf(MarkupNodeKind.Directive, start, cursor.Position);
        return true;
    }

    private void ReadExpression(int start)
    {
        code.SkipFirstName();
        if (code.SkipMembers())
        {
            frames.PushCode(CodeMode.Implicit, start, MarkupNodeKind.Expression);
        }
        else
        {
            tree.Leaf(MarkupNodeKind.Expression, start, cursor.Position);
        }
    }

    private bool HasNameAndThen(char opening, int name, out int position)
    {
        var end = cursor.EndOfIdentifier(name);
        position = cursor.AfterWhiteSpace(end);
        return end > name && cursor.At(position) == opening;
    }

    private bool IsControlFlow(CodeKeyword keyword, int end, int next) => keyword switch
    {
        CodeKeyword.If or CodeKeyword.For or CodeKeyword.While or CodeKeyword.Switch or CodeKeyword.Using or CodeKeyword.Lock
            => cursor.At(next) == '(',
        CodeKeyword.Do or CodeKeyword.Try => cursor.At(next) == '{',
        CodeKeyword.Await => next > end && cursor.StartsWith("foreach", next) && !MarkupCursor.IsIdentifierPart(cursor.At(next + 7)),
        _ => false,
    };
}
