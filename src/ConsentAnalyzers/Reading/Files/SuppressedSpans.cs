using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>Where each rule is out of force: spans in the order of the source that do not overlap, so that a look-up halves its way.</summary>
internal sealed class SuppressedSpans
{
    private readonly Dictionary<string, List<(TextSpan Span, PlacedDirective By)>> _spans = new(StringComparer.Ordinal);

    public void Add(string id, TextSpan span, PlacedDirective by)
    {
        by.Reach.Add((id, span));
        if (span.IsEmpty)
        {
            return;
        }

        if (!_spans.TryGetValue(id, out var spans))
        {
            _spans.Add(id, spans = []);
        }

        // Two comments above one line name the same line.
        if (spans.Count == 0 || spans[spans.Count - 1].Span != span)
        {
            spans.Add((span, by));
        }
    }

    /// <summary>The directive that takes a rule out at a position, if any.</summary>
    public PlacedDirective? At(string id, int position)
    {
        if (!_spans.TryGetValue(id, out var spans))
        {
            return null;
        }

        var (low, high) = (0, spans.Count - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            if (spans[middle].Span.Contains(position))
            {
                return spans[middle].By;
            }

            if (spans[middle].Span.Start > position)
            {
                high = middle - 1;
            }
            else
            {
                low = middle + 1;
            }
        }

        return null;
    }
}
