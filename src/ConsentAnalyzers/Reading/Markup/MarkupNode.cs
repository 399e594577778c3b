using ConsentAnalyzers.Reading.Markup.Parsing;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup;

/// <summary>One node of a markup document.</summary>
internal readonly record struct MarkupNode(MarkupDocument Document, int Index)
{
    public MarkupNodeKind Kind => Data.Kind;

    public TextSpan Span => TextSpan.FromBounds(Data.Start, Data.End);

    /// <summary>The enclosing element, whatever C# lies between.</summary>
    public MarkupElement? Parent => Data.Parent < 0 ? null : new MarkupElement(Document, Data.Parent);

    /// <summary>The branch of C# that the node stands in, if any.</summary>
    public MarkupBranch? Branch => Data.Branch < 0 ? null : new MarkupBranch(Document, Data.Branch);

    /// <summary>Whether C# may leave the node out: it stands in an <c>if</c>, a case, a loop.</summary>
    public bool IsConditional => Branch is { IsConditional: true };

    public MarkupElement? AsElement => Kind == MarkupNodeKind.Element ? new MarkupElement(Document, Index) : null;

    /// <summary>The source of the node, as written.</summary>
    public string Source => Document.Text.Substring(Data.Start, Data.End - Data.Start);

    /// <summary>Text as a person reads it, the inside of a comment, or the source of anything else.</summary>
    public string Text => Kind switch
    {
        MarkupNodeKind.Text => MarkupText.Read(Document, Data.Start, Data.End),
        MarkupNodeKind.Comment => MarkupText.InsideComment(Source),
        _ => Source,
    };

    /// <summary>How text begins, for whoever asks again and again: what is longer is not decoded to its end each time.</summary>
    public string Beginning(int length) =>
        Kind == MarkupNodeKind.Text ? MarkupText.Read(Document, Data.Start, Math.Min(Data.End, Data.Start + length)) : Text;

    /// <summary>Whether the node is text of white space alone.</summary>
    public bool IsWhiteSpace => Kind == MarkupNodeKind.Text && MarkupText.IsWhiteSpace(Document.Text, Data.Start, Data.End);

    // The text that a record writes by itself would go round in circles from child to parent.
    public override string ToString() => $"{Kind} {Span}";

    internal ref NodeData Data => ref Document.Tree.Nodes[Index];
}
