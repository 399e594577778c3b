namespace ConsentAnalyzers.Reading.Markup.Parsing;

/// <summary>
/// Reads a source once from start to end. What lies within what is kept on stacks of its own, so that no depth of nesting
/// overflows the call stack; a search that fails is not repeated, so that the time is linear in the length of the source.
/// </summary>
internal static class MarkupParser
{
    public static MarkupTreeBuilder Parse(string text, MarkupDialect dialect)
    {
        var cursor = new MarkupCursor(text);
        var tree = new MarkupTreeBuilder(text, dialect);
        var lexer = new CodeLexer(cursor);
        var code = new EmbeddedCode(cursor, lexer);
        var frames = new FrameStack(cursor, tree, lexer);
        var values = new AttributeValueReader(cursor, code, dialect);
        var attributes = new AttributeReader(cursor, tree, values, code, dialect);
        var tags = new TagReader(cursor, tree, attributes, dialect);
        var transitions = new TransitionReader(cursor, tree, frames, code);
        var content = new ContentReader(cursor, tree, frames, tags, transitions, code, dialect.IsRazor());
        var statements = new StatementReader(cursor, tree, frames, lexer);
        var controlFlow = new ControlFlow(cursor, frames, tags, code);
        var end = new EndOfCode(frames, lexer, controlFlow, code);
        var markup = new MarkupInCode(cursor, tree, frames, statements, tags, transitions, code, end);
        var csharp = new CodeReader(cursor, frames, lexer, statements, code, markup, end);
        while (!cursor.AtEnd)
        {
            if (frames.Top.Kind == FrameKind.Code)
            {
                csharp.Read();
            }
            else
            {
                content.Read();
            }
        }

        if (frames.Top.Kind == FrameKind.Code)
        {
            frames.FlushCode();
        }

        tree.Finish();
        return tree;
    }
}
