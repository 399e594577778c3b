namespace ConsentAnalyzers.Tool.Explanations;

/// <summary>All rules with their titles.</summary>
internal static class RuleList
{
    public static string Text(Terminal terminal)
    {
        IReadOnlyList<IReadOnlyList<Piece>>[] rows =
            [.. RulePages.All.Select(page => (IReadOnlyList<IReadOnlyList<Piece>>)[[new(page.Id, Tone.Strong)], [new(page.Title)]])];
        return string.Concat(new TextTable([], rows).Lines(terminal.Width).Select(line => terminal.Paint(line) + "\n"));
    }

    public static string Markdown() => string.Concat(RulePages.All.Select(page => $"- {page.Id}: {page.Title}\n"));
}
