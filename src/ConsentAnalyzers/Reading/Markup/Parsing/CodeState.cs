namespace ConsentAnalyzers.Reading.Markup.Parsing;

/// <summary>How far a statement of C# has come; kept per bracket, because brackets hold statements of their own.</summary>
internal struct StatementState
{
    /// <summary>The condition whose body comes next.</summary>
    public MarkupBranchKind Pending;
    public int PendingGroup;

    /// <summary>The group of the last condition that ended, for an <c>else</c>.</summary>
    public int LastGroup;

    /// <summary>Whether the next parenthesis is the head of a keyword, after which a statement starts.</summary>
    public bool ExpectsHead;

    /// <summary>Whether a <c>case</c> or <c>default</c> waits for its colon.</summary>
    public bool InLabel;
}

/// <summary>An open bracket of C#, or the open hole of an interpolated string.</summary>
internal struct Bracket
{
    /// <summary>The bracket itself, or <c>$</c> for a hole.</summary>
    public char Kind;

    /// <summary>The index of the innermost brace or hole up to and with this one, or -1.</summary>
    public int LastBrace;
    public StringShape String;
    public StatementState Outer;
    public bool IsSwitch;

    /// <summary>The branch that holds outside the bracket.</summary>
    public int Branch;
}

internal enum CodeMode : byte
{
    /// <summary><c>@name.Member(…)</c>: ends where no further member or bracket follows.</summary>
    Implicit,

    /// <summary><c>@(…)</c>.</summary>
    Explicit,

    /// <summary><c>@{…}</c>, <c>@code {…}</c>.</summary>
    Block,

    /// <summary><c>@if (…) {…} else {…}</c>.</summary>
    ControlFlow,
}

internal enum FrameKind : byte
{
    Document,

    /// <summary>Markup within C#, up to the end of one element.</summary>
    Element,

    /// <summary>Markup within C# after <c>@:</c>, up to the end of the line.</summary>
    Line,

    /// <summary>Markup between the braces of <c>@section</c>.</summary>
    Section,

    /// <summary>C# within markup.</summary>
    Code,
}

/// <summary>One change between markup and C#.</summary>
internal struct Frame
{
    public FrameKind Kind;

    /// <summary>How many elements were open when it began.</summary>
    public int Depth;

    /// <summary>The branch to go back to.</summary>
    public int Branch;

    /// <summary>Braces open in the text of a section.</summary>
    public int Braces;

    // For C# only.
    public CodeMode Mode;
    public int Brackets;
    public int PieceStart;
    public MarkupNodeKind PieceKind;
    public CodeKeyword Keyword;
    public StatementState Statement;
    public bool AtStatement;
    public bool ResumesAtStatement;
    public bool Resumes;

    public readonly bool HoldsStatements => Mode is CodeMode.Block or CodeMode.ControlFlow;
}
