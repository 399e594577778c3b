namespace ConsentAnalyzers.Tool.Explanations;

/// <summary>Breaks text into lines at its blanks; a word whose parts look different stays one word.</summary>
internal static class Wrapping
{
    public static IReadOnlyList<IReadOnlyList<Piece>> Of(IEnumerable<Piece> text, int width)
    {
        var lines = new List<IReadOnlyList<Piece>>();
        var line = new List<Piece>();
        foreach (var word in Words(text).SelectMany(word => Fitting(word, width)))
        {
            if (line.Count > 0 && Length(line) + 1 + Length(word) > width)
            {
                lines.Add(line);
                line = [];
            }

            if (line.Count > 0)
            {
                // The blank within a piece of code is code as well.
                Append(line, new(" ", line[^1].Tone == word[0].Tone ? word[0].Tone : Tone.Plain));
            }

            word.ToList().ForEach(piece => Append(line, piece));
        }

        return line.Count > 0 ? [.. lines, line] : lines;
    }

    public static int Length(IEnumerable<Piece> line) => line.Sum(piece => piece.Text.Length);

    public static IEnumerable<IReadOnlyList<Piece>> Words(IEnumerable<Piece> text)
    {
        var word = new List<Piece>();
        foreach (var piece in text)
        {
            var parts = piece.Text.Split([' ', '\n']);
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0 && word.Count > 0)
                {
                    yield return word;
                    word = [];
                }

                if (parts[i].Length > 0)
                {
                    word.Add(piece with { Text = parts[i] });
                }
            }
        }

        if (word.Count > 0)
        {
            yield return word;
        }
    }

    private static void Append(List<Piece> line, Piece piece)
    {
        if (line.Count > 0 && line[^1].Tone == piece.Tone)
        {
            line[^1] = piece with { Text = line[^1].Text + piece.Text };
            return;
        }

        line.Add(piece);
    }

    private static IEnumerable<IReadOnlyList<Piece>> Fitting(IReadOnlyList<Piece> word, int width) =>
        Length(word) <= width ? [word] : word.SelectMany(piece => piece.Text.Chunk(width), (piece, part) => (IReadOnlyList<Piece>)[piece with { Text = new(part) }]);
}
