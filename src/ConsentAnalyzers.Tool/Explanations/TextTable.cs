namespace ConsentAnalyzers.Tool.Explanations;

/// <summary>A table whose columns share the width: what is short stays on one line, the rest wraps.</summary>
/// <param name="header">The names of the columns; none where the table has no names for them.</param>
/// <param name="rows">The cells of each row.</param>
internal sealed class TextTable(IReadOnlyList<IReadOnlyList<Piece>> header, IReadOnlyList<IReadOnlyList<IReadOnlyList<Piece>>> rows)
{
    private const int Gap = 2;

    public IEnumerable<IReadOnlyList<Piece>> Lines(int width)
    {
        var hasHeader = header.Any(cell => cell.Count > 0);
        var widths = Widths(hasHeader ? [header, .. rows] : rows, width);
        if (hasHeader)
        {
            foreach (var line in Row(header, widths))
            {
                yield return line;
            }

            yield return [new(string.Join(new string(' ', Gap), widths.Select(column => new string('─', column))), Tone.Quiet)];
        }

        foreach (var line in rows.SelectMany(row => Row(row, widths)))
        {
            yield return line;
        }
    }

    private static IEnumerable<IReadOnlyList<Piece>> Row(IReadOnlyList<IReadOnlyList<Piece>> cells, int[] widths)
    {
        var wrapped = cells.Zip(widths, (cell, width) => Wrapping.Of(cell, width)).ToList();
        for (var i = 0; i < wrapped.Max(cell => cell.Count); i++)
        {
            var line = new List<Piece>();
            foreach (var (cell, start) in wrapped.Zip(Starts(widths)).Where(cell => i < cell.First.Count))
            {
                line.Add(new(new string(' ', start - Wrapping.Length(line))));
                line.AddRange(cell[i]);
            }

            yield return line;
        }
    }

    private static IEnumerable<int> Starts(int[] widths)
    {
        var start = 0;
        foreach (var width in widths)
        {
            yield return start;
            start += width + Gap;
        }
    }

    /// <summary>What every column would like, taken from those with the most to spare until all of it fits; a word is broken last.</summary>
    private static int[] Widths(IReadOnlyList<IReadOnlyList<IReadOnlyList<Piece>>> rows, int width)
    {
        var columns = Enumerable.Range(0, rows[0].Count).Select(column => rows.Select(row => row[column]).ToList()).ToList();
        var widths = columns.Select(cells => Math.Max(1, cells.Max(Wrapping.Length))).ToArray();
        var words = columns.Select(cells => cells.SelectMany(Wrapping.Words).Select(Wrapping.Length).DefaultIfEmpty(1).Max()).ToArray();
        var room = width - (Gap * (widths.Length - 1));
        while (widths.Sum() > room && widths.Max() > 1)
        {
            var spare = widths.Zip(words, (wanted, least) => wanted - least).ToArray();
            widths[spare.Max() > 0 ? Array.IndexOf(spare, spare.Max()) : Array.IndexOf(widths, widths.Max())]--;
        }

        return widths;
    }
}
