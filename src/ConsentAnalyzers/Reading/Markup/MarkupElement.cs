using ConsentAnalyzers.Reading.Markup.Parsing;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup;

/// <summary>One element: its tags, attributes and what is in it.</summary>
internal readonly record struct MarkupElement(MarkupDocument Document, int Index)
{
    private const int DeepestNesting = 100;
    private const int MostAttributes = 250;

    /// <summary>The name; in lower case where the dialect ignores case, with prefix where there is one.</summary>
    public string Name => Document.Tree.Names[Data.Name];

    /// <summary>The name after a namespace prefix: <c>CheckBox</c> of <c>controls:CheckBox</c>.</summary>
    public string LocalName => Name.Substring(Name.LastIndexOf(':') + 1);

    /// <summary>The namespace prefix, or nothing.</summary>
    public string Prefix => Name.Substring(0, Math.Max(0, Name.LastIndexOf(':')));

    /// <summary>Whether the element sets a property in XAML: <c>&lt;Grid.RowDefinitions&gt;</c>.</summary>
    public bool IsPropertyElement => Document.Dialect == MarkupDialect.Xaml && Name.IndexOf('.') >= 0;

    /// <summary>From the start tag to the end tag; up to where the parent goes on if the end tag was left out.</summary>
    public TextSpan Span => TextSpan.FromBounds(Data.Start, Data.End);

    public TextSpan StartTagSpan => TextSpan.FromBounds(Data.Start, Data.StartTagEnd);

    public TextSpan NameSpan => TextSpan.FromBounds(Data.NameStart, Data.NameEnd);

    /// <summary>What is between the tags.</summary>
    public TextSpan ContentSpan => TextSpan.FromBounds(Data.StartTagEnd, Data.EndTagStart);

    /// <summary>The end tag; empty where there is none.</summary>
    public TextSpan EndTagSpan => TextSpan.FromBounds(Data.EndTagStart, Data.End);

    public bool HasEndTag => Data.End > Data.EndTagStart;

    public bool IsSelfClosing => Data.IsSelfClosing;

    public MarkupElement? Parent => Node.Parent;

    public MarkupBranch? Branch => Node.Branch;

    public bool IsConditional => Node.IsConditional;

    /// <summary>The attributes; no tag has hundreds, and readers look through them once for each that they know.</summary>
    public MarkupAttributes Attributes => new(Document, Data.FirstAttribute, Math.Min(Data.AttributeCount, MostAttributes));

    /// <summary>The nodes directly in the element, across any C# between them.</summary>
    public MarkupNodes Children => new(Document, Index + 1, Data.Next, isDeep: false);

    /// <summary>All nodes in the element in reading order.</summary>
    public MarkupNodes Descendants => new(Document, Index + 1, Data.Next, isDeep: true);

    public MarkupNode Node => new(Document, Index);

    internal ref NodeData Data => ref Document.Tree.Nodes[Index];

    /// <summary>Whether a node is the element or stands in it.</summary>
    public bool Holds(int node) => Index <= node && node < Data.Next;

    public bool Holds(MarkupElement element) => Holds(element.Index);

    /// <summary>Whether this is the element's name, with case where the dialect minds it.</summary>
    public bool Is(string name) =>
        string.Equals(Name, name, Document.Dialect.IsLenient() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    /// <summary>The first attribute of that name, or null. Only XAML minds the case.</summary>
    public MarkupAttribute? Attribute(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (string.Equals(attribute.Name, name, Document.NameComparison))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>
    /// The elements around this one, innermost first. No page is nested a hundred deep; without an end, looking around
    /// from every element of a file that is would take hours.
    /// </summary>
    public IEnumerable<MarkupElement> Ancestors()
    {
        for (var (element, depth) = (Parent, 0); element is { } ancestor && depth < DeepestNesting; element = ancestor.Parent, depth++)
        {
            yield return ancestor;
        }
    }

    /// <summary>What an XML namespace prefix stands for here, or null.</summary>
    public string? NamespaceOf(string prefix)
    {
        var declaration = prefix.Length == 0 ? "xmlns" : "xmlns:" + prefix;
        return Attribute(declaration)?.Value
            ?? Ancestors().Select(ancestor => ancestor.Attribute(declaration)?.Value).FirstOrDefault(value => value is not null);
    }

    /// <summary>
    /// The text and the expressions that a person reads, in reading order, without white space, scripts and styles.
    /// </summary>
    /// <param name="most">How many nodes to look at; whoever asks from every node in the element cannot look at all of them.</param>
    public IEnumerable<MarkupNode> ReadingOrder(int most = int.MaxValue)
    {
        foreach (var node in Descendants)
        {
            if (most-- == 0)
            {
                yield break;
            }

            if (node.Kind == MarkupNodeKind.Expression || (node.Kind == MarkupNodeKind.Text && !node.IsWhiteSpace && node.Parent is not { IsUnread: true }))
            {
                yield return node;
            }
        }
    }

    /// <summary>The text in the element as one line: white space collapsed, expressions left out.</summary>
    public string TextContent() => ReadingLine.Join(ReadingOrder());

    // The text that a record writes by itself would go round in circles from child to parent.
    public override string ToString() => $"<{Name}> {Span}";

    /// <summary>Whether the element marks words within a line.</summary>
    internal bool IsInline => Document.Dialect == MarkupDialect.Xaml
        ? LocalName is "Run" or "Bold" or "Italic" or "Underline" or "Span" or "Hyperlink"
        : Name is "a" or "abbr" or "b" or "cite" or "code" or "em" or "i" or "kbd" or "mark" or "q" or "s" or "small" or "span"
            or "strong" or "sub" or "sup" or "u";

    private bool IsUnread => Document.Dialect != MarkupDialect.Xaml && Name is ("script" or "style") && !Data.IsTemplate;
}
