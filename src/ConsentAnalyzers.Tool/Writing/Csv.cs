namespace ConsentAnalyzers.Tool.Writing;

/// <summary>RFC 4180, with cells that no spreadsheet takes for a formula.</summary>
internal static class Csv
{
    public static string Row(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string Cell(string text)
    {
        var shown = Printable.Of(text);
        var guarded = IsFormula(shown) ? $"'{shown}" : shown;
        return guarded.AsSpan().ContainsAny(",\"\r\n") || guarded != guarded.Trim() ? $"\"{guarded.Replace("\"", "\"\"")}\"" : guarded;
    }

    /// <summary>The signs that begin a formula, also after blanks and in their wide East Asian forms.</summary>
    private static bool IsFormula(string text) => text.TrimStart() is [ '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..];
}
