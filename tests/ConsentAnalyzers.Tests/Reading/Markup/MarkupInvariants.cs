using ConsentAnalyzers.Reading.Markup;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Reading.Markup;

/// <summary>What holds for every document, whatever its source.</summary>
internal static class MarkupInvariants
{
    public static void Check(MarkupDocument document)
    {
        var open = new Stack<MarkupElement>();
        var position = 0;
        foreach (var node in document.Nodes)
        {
            position = CloseUpTo(node.Index, open, position);
            True(node.Parent?.Index == (open.Count > 0 ? open.Peek().Index : null), node);
            if (node.AsElement is { } element)
            {
                position = Cover(position, element.StartTagSpan, node);
                CheckElement(element);
                open.Push(element);
            }
            else
            {
                True(node.Span.Length > 0, node);
                position = Cover(position, node.Span, node);
            }

            CheckBranch(node);
        }

        position = CloseUpTo(int.MaxValue, open, position);
        Assert.Equal(document.Text.Length, position);
    }

    private static int CloseUpTo(int index, Stack<MarkupElement> open, int position)
    {
        while (open.Count > 0 && open.Peek().Data.Next <= index)
        {
            var element = open.Pop();
            True(element.Span.End == element.EndTagSpan.End, element.Node);
            True(open.Count == 0 || element.Data.Next <= open.Peek().Data.Next, element.Node);
            position = Cover(position, element.EndTagSpan, element.Node);
        }

        return position;
    }

    private static int Cover(int position, TextSpan span, MarkupNode node)
    {
        True(span.Start == position, node);
        return span.End;
    }

    private static void CheckElement(MarkupElement element)
    {
        True(element.Document.Text[element.StartTagSpan.Start] == '<', element.Node);
        True(element.StartTagSpan.Contains(element.NameSpan) && element.NameSpan.Length > 0, element.Node);
        var position = element.NameSpan.End;
        foreach (var attribute in element.Attributes)
        {
            True(attribute.NameSpan.Start >= position && attribute.NameSpan.Length > 0, element.Node);
            True(attribute.NameSpan.End <= attribute.QuotedValueSpan.Start, element.Node);
            True(attribute.QuotedValueSpan.Contains(attribute.ValueSpan), element.Node);
            True(attribute.Span.End <= element.StartTagSpan.End, element.Node);
            position = attribute.Span.End;
        }
    }

    private static void CheckBranch(MarkupNode node)
    {
        if (node.Branch is { } branch)
        {
            True(branch.Outer is null || branch.Outer.Value.Index < branch.Index, node);
        }
    }

    // Built by hand: the message of an assertion on a hundred thousand nodes costs more than the parse.
    private static void True(bool condition, MarkupNode node)
    {
        if (!condition)
        {
            Assert.Fail($"{node.Kind} {node.Span} of a source of {node.Document.Text.Length}: {Excerpt(node.Document.Text, node.Span.Start)}");
        }
    }

    private static string Excerpt(string text, int start) =>
        text.Substring(Math.Max(0, start - 20), Math.Min(60, text.Length - Math.Max(0, start - 20)));
}
