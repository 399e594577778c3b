namespace ConsentAnalyzers.Reading.Markup.Parsing;

/// <summary>Knows where C# within markup ends.</summary>
internal sealed class EndOfCode(FrameStack frames, CodeLexer lexer, ControlFlow controlFlow, EmbeddedCode code)
{
    private bool AtFloor => lexer.Brackets.Count == frames.Top.Brackets;

    /// <summary>After markup in the C#: a body without braces was all of it.</summary>
    public void Resumed()
    {
        if (frames.Top.Mode == CodeMode.ControlFlow && AtFloor)
        {
            EndUnlessContinued();
        }
    }

    /// <summary>After a closing bracket.</summary>
    public void AfterBracket()
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
                Reached();
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
            Reached();
        }
    }

    /// <summary>The C# ends here.</summary>
    public void Reached()
    {
        frames.FlushCode();
        frames.Pop();
    }
}
