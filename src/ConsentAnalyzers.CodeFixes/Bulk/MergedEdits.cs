using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.CodeFixes.Bulk;

/// <summary>Changes of one text from several sides; what belongs together comes in whole or not at all, and what comes first stays.</summary>
internal sealed class MergedEdits
{
    private readonly List<TextChange> _changes = [];

    /// <summary>The changes in the order of the source; none overlaps another.</summary>
    public IReadOnlyList<TextChange> Changes => _changes;

    /// <summary>False, and nothing taken in, where a change would touch what is changed already in another way.</summary>
    public bool TryAdd(IEnumerable<TextChange> together)
    {
        var wanted = together.Where(change => !Has(change)).Distinct().OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End).ToList();
        for (var i = 1; i < wanted.Count; i++)
        {
            if (Collide(wanted[i - 1].Span, wanted[i].Span))
            {
                return false;
            }
        }

        if (wanted.Exists(change => Collides(change.Span)))
        {
            return false;
        }

        foreach (var change in wanted)
        {
            _changes.Insert(PlaceOf(change.Span), change);
        }

        return true;
    }

    private bool Has(TextChange change) => PlaceOf(change.Span) is var place && place < _changes.Count && _changes[place] == change;

    private bool Collides(TextSpan span)
    {
        var place = PlaceOf(span);
        return (place > 0 && Collide(_changes[place - 1].Span, span)) || (place < _changes.Count && Collide(span, _changes[place].Span));
    }

    private int PlaceOf(TextSpan span)
    {
        var (low, high) = (0, _changes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_changes[middle].Span.CompareTo(span) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static bool Collide(TextSpan earlier, TextSpan later) => later.Start < earlier.End || later == earlier;
}
