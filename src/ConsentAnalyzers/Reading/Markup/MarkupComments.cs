using ConsentAnalyzers.Reading.Files;

namespace ConsentAnalyzers.Reading.Markup;

/// <summary>The comments of a page, in the order of the source.</summary>
internal static class MarkupComments
{
    public static IEnumerable<FileComment> Of(MarkupDocument document)
    {
        foreach (var node in document.Nodes)
        {
            if (node.Kind == MarkupNodeKind.Comment)
            {
                yield return new FileComment(node.Text, node.Span, MarkupText.IsClosedComment(node.Source));
            }
        }
    }
}
