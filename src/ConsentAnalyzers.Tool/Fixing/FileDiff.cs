using DiffPlex.Renderer;

namespace ConsentAnalyzers.Tool.Fixing;

/// <summary>What a change looks like, line by line.</summary>
internal static class FileDiff
{
    private const int Context = 2;

    public static string Of(FileChange change)
    {
        var diff = UnidiffRenderer.GenerateUnidiff(
            TextOf(change.Before), TextOf(change.After), "a/" + change.Path, "b/" + change.Path, ignoreWhitespace: false, ignoreCase: false, Context);
        return string.Concat(diff.ReplaceLineEndings("\n").TrimEnd('\n').Select(Shown));
    }

    // A terminal would obey the others.
    private static char Shown(char character) => char.IsControl(character) && character is not ('\t' or '\n') ? ' ' : character;

    private static string TextOf(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), detectEncodingFromByteOrderMarks: true);
        var text = reader.ReadToEnd();

        // What ends the last line does not begin another.
        return text.EndsWith('\n') ? text[..^1] : text;
    }
}
