namespace ConsentAnalyzers.Reading.Markup.Parsing;

/// <summary>A node as stored: nodes lie in document order, so a subtree is a range.</summary>
internal struct NodeData
{
    public MarkupNodeKind Kind;
    public int Start;
    public int End;

    /// <summary>The index of the enclosing element, or -1.</summary>
    public int Parent;

    /// <summary>The index of the first node after the subtree.</summary>
    public int Next;

    /// <summary>The innermost branch, or -1.</summary>
    public int Branch;

    // For elements only.
    public int Name;
    public int NameStart;
    public int NameEnd;
    public int FirstAttribute;
    public int AttributeCount;
    public int StartTagEnd;

    /// <summary>Where the end tag starts; equal to <see cref="End"/> where there is none.</summary>
    public int EndTagStart;
    public bool IsSelfClosing;

    /// <summary>Whether it is a script that holds a template rather than code.</summary>
    public bool IsTemplate;
}

internal struct AttributeData
{
    public int Name;
    public int NameStart;
    public int NameEnd;

    /// <summary>Where the value starts, after the quote; -1 where there is no value.</summary>
    public int ValueStart;
    public int ValueEnd;
    public bool OpensWithQuote;
    public bool ClosesWithQuote;
    public bool IsExpression;
}

internal struct BranchData
{
    public MarkupBranchKind Kind;

    /// <summary>Branches of the same condition share a group.</summary>
    public int Group;
    public int Outer;
    public int Depth;
    public bool IsConditional;
}
