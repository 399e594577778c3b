namespace ConsentAnalyzers.Reading.Markup.Parsing;

/// <summary>Collects nodes in document order and keeps the elements that are still open.</summary>
internal sealed class MarkupTreeBuilder(string text, MarkupDialect dialect)
{
    private readonly StructList<int> _open = new();
    private readonly StructList<int> _openByName = new();
    private readonly StructList<ElementTraits> _traits = new();
    private int _groups;

    public StructList<NodeData> Nodes { get; } = new();

    public StructList<AttributeData> Attributes { get; } = new();

    public StructList<BranchData> Branches { get; } = new();

    public NameTable Names { get; } = new(dialect.IsLenient());

    /// <summary>How many elements are open.</summary>
    public int Depth => _open.Count;

    /// <summary>The branch that new nodes stand in, or -1.</summary>
    public int Branch { get; set; } = -1;

    public int NewGroup() => ++_groups;

    /// <summary>The name of the innermost open element where its content is raw text and it was opened above the floor, or -1.</summary>
    public int RawTextAbove(int floor) =>
        _open.Count > floor && Nodes[_open.Last] is { IsTemplate: false } open && (_traits[open.Name] & ElementTraits.RawText) != 0 ? open.Name : -1;

    public int NameOf(int start, int end)
    {
        var name = Names.Add(text, start, end - start);
        while (_openByName.Count < Names.Count)
        {
            _traits.Add(HtmlElements.TraitsOf(Names[_openByName.Count], dialect));
            _openByName.Add(0);
        }

        return name;
    }

    public bool IsOpen(int name) => _openByName[name] > 0;

    public int AddBranch(MarkupBranchKind kind, int group, int outer) => Branches.Add(new BranchData
    {
        Kind = kind,
        Group = group,
        Outer = outer,
        Depth = outer < 0 ? 0 : Branches[outer].Depth + 1,
        IsConditional = kind is not (MarkupBranchKind.Member or MarkupBranchKind.Template)
            || (outer >= 0 && Branches[outer].IsConditional),
    });

    public void Leaf(MarkupNodeKind kind, int start, int end)
    {
        if (end > start)
        {
            var index = Nodes.Count;
            Nodes.Add(new NodeData { Kind = kind, Start = start, End = end, Parent = Parent, Next = index + 1, Branch = Branch });
        }
    }

    /// <summary>Adds an element; it stays open unless it is void, closed in its own tag, or its tag was never finished.</summary>
    /// <param name="element">Its name, attributes and start tag.</param>
    /// <param name="isFinished">Whether the start tag has its end.</param>
    /// <param name="floor">How many open elements a left-out end tag may not reach below.</param>
    public void Element(NodeData element, bool isFinished, int floor)
    {
        while (_open.Count > floor && IsEndedBy(element.Name, _open.Last))
        {
            Pop(element.Start, element.Start);
        }

        element.Kind = MarkupNodeKind.Element;
        element.Parent = Parent;
        element.Branch = Branch;
        element.End = element.EndTagStart = element.StartTagEnd;
        element.Next = Nodes.Count + 1;
        var index = Nodes.Add(element);
        if (isFinished && !element.IsSelfClosing && (_traits[element.Name] & ElementTraits.Void) == 0)
        {
            _open.Add(index);
            _openByName[element.Name]++;
        }
    }

    /// <summary>Closes the innermost open element of that name and all within it; a stray end tag becomes a node.</summary>
    public void EndTag(int name, int start, int end)
    {
        if (!IsOpen(name))
        {
            Leaf(MarkupNodeKind.StrayEndTag, start, end);
            return;
        }

        while (Nodes[_open.Last].Name != name)
        {
            Pop(start, start);
        }

        Pop(start, end);
    }

    public void Finish()
    {
        while (_open.Count > 0)
        {
            Pop(text.Length, text.Length);
        }
    }

    private int Parent => _open.Count > 0 ? _open.Last : -1;

    private bool IsEndedBy(int starting, int open) =>
        (_traits[Nodes[open].Name] & ElementTraits.OptionalEnd) != 0 && HtmlElements.Ends(Names[starting], Names[Nodes[open].Name]);

    private void Pop(int endTagStart, int end)
    {
        ref var element = ref Nodes[_open.Last];
        element.EndTagStart = endTagStart;
        element.End = end;
        element.Next = Nodes.Count;
        _openByName[element.Name]--;
        _open.Truncate(_open.Count - 1);
    }
}
