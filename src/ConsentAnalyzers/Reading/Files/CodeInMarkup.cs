using ConsentAnalyzers.Reading.Markup;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>Where a Razor file holds C#. What is found there is found in the code that Razor makes of it, out of sight of the file.</summary>
internal sealed class CodeInMarkup
{
    private readonly List<TextSpan> _spans = [];

    public CodeInMarkup(FileSource file)
    {
        if (MarkupDialects.ForFile(file.Path)?.IsRazor() != true)
        {
            return;
        }

        foreach (var node in file.Markup.Nodes)
        {
            // Braces alone set nothing.
            if (node.Kind is MarkupNodeKind.Code or MarkupNodeKind.Expression && node.Source.Any(char.IsLetter))
            {
                _spans.Add(MarkupText.Trim(file.Text, node.Span));
            }
            else if (node.AsElement is { } element && HoldsCode(file.Text, element.StartTagSpan))
            {
                _spans.Add(element.StartTagSpan);
            }
        }
    }

    public bool IsIn(TextSpan span)
    {
        // Neither tags nor code overlap, so their ends are in order as well.
        var (low, high) = (0, _spans.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (_spans[middle].End <= span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < _spans.Count && _spans[low].Start < span.End;
    }

    /// <summary>The parameters of a component are C# with and without an at sign.</summary>
    private static bool HoldsCode(string text, TextSpan tag)
    {
        var isComponent = tag.Length > 1 && char.IsUpper(text[tag.Start + 1]);
        for (var i = tag.Start; i < tag.End; i++)
        {
            if (text[i] == '@' || (isComponent && text[i] is '?' or '(' or '{'))
            {
                return true;
            }
        }

        return false;
    }
}
