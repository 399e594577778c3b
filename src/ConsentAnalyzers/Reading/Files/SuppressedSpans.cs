using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>Where each rule is out of force: spans in the order of the source that do not overlap, so that a look-up halves its way.</summary>
internal sealed class SuppressedSpans
{
    private readonly Dictionary<string, List<TextSpan>> _spans = new(StringComparer.Ordinal);

    public void Add(string id, TextSpan span)
    {
        if (span.IsEmpty)
        {
            return;
        }

        if (!_spans.TryGetValue(id, out var spans))
        {
            _spans.Add(id, spans = []);
        }

        // Two comments above one line name the same line.
        if (spans.Count == 0 || spans[spans.Count - 1] != span)
        {
            spans.Add(span);
        }
    }

    public bool Cover(string id, int position)
    {
        if (!_spans.TryGetValue(id, out var spans))
        {
            return false;
        }

        var (low, high) = (0, spans.Count - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            if (spans[middle].Contains(position))
            {
                return true;
            }

            if (spans[middle].Start > position)
            {
                high = middle - 1;
            }
            else
            {
                low = middle + 1;
            }
        }

        return false;
    }
}
