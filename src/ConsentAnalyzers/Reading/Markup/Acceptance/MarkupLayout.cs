using ConsentAnalyzers.Reading.Files;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Writes elements the way the file is laid out: same indentation, same line ends.</summary>
internal sealed class MarkupLayout(FileSource file)
{
    /// <summary>Puts an element before another: on a line of its own where the other starts its line.</summary>
    public TextChange Before(MarkupElement anchor, string element) =>
        IndentAt(anchor.Span.Start) is { } indent
            ? Insert(anchor.Span.Start, element + LineEnd(anchor.Span.Start) + indent)
            : Insert(anchor.Span.Start, element);

    /// <summary>Puts an element behind another: on a line of its own where the other starts its line.</summary>
    public TextChange After(MarkupElement anchor, string element) =>
        IndentAt(anchor.Span.Start) is { } indent
            ? Insert(anchor.Span.End, LineEnd(anchor.Span.Start) + indent + element)
            : Insert(anchor.Span.End, element);

    /// <summary>Puts an element after everything in another.</summary>
    public TextChange AtEndOf(MarkupElement container, string element)
    {
        var end = container.ContentSpan.End;
        MarkupElement? last = null;
        foreach (var node in container.Children)
        {
            last = node.AsElement ?? last;
        }

        if (last is { } sibling && IndentAt(sibling.Span.Start) is { } indent)
        {
            return Insert(sibling.Span.End, LineEnd(sibling.Span.Start) + indent + element);
        }

        return last is null && IndentAt(end) is { } outer
            ? Insert(end, "    " + element + LineEnd(end) + outer)
            : Insert(end, element);
    }

    /// <summary>Takes a span out, with its line where it has one to itself.</summary>
    public TextChange Remove(TextSpan span)
    {
        var first = file.Source.Lines.GetLineFromPosition(span.Start);
        var last = file.Source.Lines.GetLineFromPosition(span.End);
        var isAlone = IndentAt(span.Start) is not null && string.IsNullOrWhiteSpace(file.Text.Substring(span.End, last.End - span.End));
        return new TextChange(isAlone ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak) : span, "");
    }

    /// <summary>An element with the comments that end its line, which are about it.</summary>
    public TextSpan WithRemarks(TextSpan element)
    {
        var line = file.Source.Lines.GetLineFromPosition(element.End);
        var rest = file.Text.Substring(element.End, line.End - element.End);
        var end = EndOfRemarks(rest);
        return end > 0 && string.IsNullOrWhiteSpace(rest.Substring(end)) ? TextSpan.FromBounds(element.Start, element.End + end) : element;
    }

    private static int EndOfRemarks(string rest)
    {
        var end = 0;
        while (true)
        {
            var next = rest.Length - rest.Substring(end).TrimStart().Length;
            var close = Opens("<!--") ? rest.IndexOf("-->", next, StringComparison.Ordinal) + "-->".Length
                : Opens("@*") ? rest.IndexOf("*@", next + 1, StringComparison.Ordinal) + "*@".Length
                : 0;
            if (close <= next)
            {
                return end;
            }

            end = close;

            bool Opens(string mark) => string.CompareOrdinal(rest, next, mark, 0, mark.Length) == 0;
        }
    }

    private static TextChange Insert(int position, string text) => new(new TextSpan(position, 0), text);

    /// <summary>What stands before a position on its line, if it is white space alone.</summary>
    private string? IndentAt(int position)
    {
        var line = file.Source.Lines.GetLineFromPosition(position);
        var before = file.Text.Substring(line.Start, position - line.Start);
        return string.IsNullOrWhiteSpace(before) ? before : null;
    }

    private string LineEnd(int position)
    {
        var number = file.Source.Lines.GetLineFromPosition(position).LineNumber;
        var line = file.Source.Lines[number > 0 ? number - 1 : 0];
        return line.EndIncludingLineBreak > line.End ? file.Text.Substring(line.End, line.EndIncludingLineBreak - line.End) : "\n";
    }
}
