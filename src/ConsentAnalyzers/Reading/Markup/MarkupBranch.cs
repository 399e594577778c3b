using ConsentAnalyzers.Reading.Markup.Parsing;

namespace ConsentAnalyzers.Reading.Markup;

/// <summary>A branch of C# around markup: the body of an <c>if</c>, an <c>else</c>, a case, a loop, a template.</summary>
internal readonly record struct MarkupBranch(MarkupDocument Document, int Index)
{
    // Deeper than anyone nests conditions; every control in them asks.
    private const int Deepest = 200;

    public MarkupBranchKind Kind => Data.Kind;

    /// <summary>What tells which of several branches shows; an <c>if</c> and its <c>else</c> have the same.</summary>
    public int Group => Data.Group;

    public MarkupBranch? Outer => Data.Outer < 0 ? null : new MarkupBranch(Document, Data.Outer);

    /// <summary>Whether this or an outer branch may be passed over.</summary>
    public bool IsConditional => Data.IsConditional;

    // The text that a record writes by itself would go round in circles from child to parent.
    public override string ToString() => $"{Kind} {Index}";

    private ref BranchData Data => ref Document.Tree.Branches[Index];

    /// <summary>Whether what stands in the one branch never shows together with what stands in the other: <c>if</c> and its <c>else</c>.</summary>
    public bool Excludes(MarkupBranch other)
    {
        var branches = Document.Tree.Branches;
        var (one, two) = (Index, other.Index);
        if (branches[one].Depth > Deepest || branches[two].Depth > Deepest)
        {
            return false;
        }

        while (branches[one].Depth > branches[two].Depth)
        {
            one = branches[one].Outer;
        }

        while (branches[two].Depth > branches[one].Depth)
        {
            two = branches[two].Outer;
        }

        while (one != two && branches[one].Outer != branches[two].Outer)
        {
            (one, two) = (branches[one].Outer, branches[two].Outer);
        }

        return one != two && branches[one].Group == branches[two].Group;
    }
}
