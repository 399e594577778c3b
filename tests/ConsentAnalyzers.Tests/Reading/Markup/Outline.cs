using System.Text;
using ConsentAnalyzers.Reading.Markup;

namespace ConsentAnalyzers.Tests.Reading.Markup;

/// <summary>
/// Writes a document in one line: <c>p[class=a; checked]{ 'text' «@expression» !comment! %directive% ?declaration? /stray/ }</c>.
/// C# and white space are left out; <c>~=</c> marks a value that cannot be read; <c>If:</c> stands before what stands in a branch.
/// </summary>
internal static class Outline
{
    public static string Of(string source, MarkupDialect dialect, bool branches = false)
    {
        var document = MarkupDocument.Parse(source, dialect);
        MarkupInvariants.Check(document);
        var outline = new StringBuilder();
        Write(outline, document.Children, null, branches);
        return outline.ToString();
    }

    private static void Write(StringBuilder outline, MarkupNodes nodes, MarkupBranch? outer, bool branches)
    {
        var separator = "";
        foreach (var node in nodes)
        {
            if (node.Kind == MarkupNodeKind.Code || node.IsWhiteSpace)
            {
                continue;
            }

            outline.Append(separator);
            separator = " ";
            if (branches)
            {
                outline.Append(Path(node.Branch, outer));
            }

            Write(outline, node, branches);
        }
    }

    private static string Path(MarkupBranch? branch, MarkupBranch? outer) =>
        branch is { } inner && branch != outer ? $"{Path(inner.Outer, outer)}{inner.Kind}:" : "";

    private static void Write(StringBuilder outline, MarkupNode node, bool branches)
    {
        if (node.AsElement is not { } element)
        {
            outline.Append(node.Kind switch
            {
                MarkupNodeKind.Text => $"'{string.Join(" ", node.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}'",
                MarkupNodeKind.Expression => $"«{node.Source}»",
                MarkupNodeKind.Comment => $"!{node.Text}!",
                MarkupNodeKind.Directive => $"%{node.Source}%",
                MarkupNodeKind.Declaration => $"?{node.Source}?",
                _ => $"/{node.Source}/",
            });
            return;
        }

        outline.Append(element.Name);
        if (element.Attributes.Count > 0)
        {
            outline.Append('[').AppendJoin("; ", element.Attributes.Select(Write)).Append(']');
        }

        var inside = new StringBuilder();
        Write(inside, element.Children, element.Branch, branches);
        if (inside.Length > 0)
        {
            outline.Append('{').Append(inside).Append('}');
        }
    }

    private static string Write(MarkupAttribute attribute) =>
        attribute.Name + (attribute.IsExpression ? "~" : "") + (attribute.HasValue ? "=" + attribute.Value : "");
}
