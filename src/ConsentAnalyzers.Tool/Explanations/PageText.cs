using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ConsentAnalyzers.Tool.Explanations;

/// <summary>A page of the documentation as it is read in a terminal.</summary>
internal sealed class PageText(Terminal terminal)
{
    private const string Indent = "  ";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    private readonly InlineText _inlines = new();

    public string Of(string markdown)
    {
        var blocks = Markdown.Parse(markdown, Pipeline).Select(block => Lines(block, terminal.Width).ToList()).Where(lines => lines.Count > 0).ToList();
        var addresses = _inlines.Addresses.Select((address, i) => (IReadOnlyList<Piece>)[new($"[{i + 1}] {address}", Tone.Quiet)]).ToList();
        return string.Join("\n", blocks.Append(addresses).Where(lines => lines.Count > 0).Select(lines => string.Concat(lines.Select(Line))));
    }

    private string Line(IReadOnlyList<Piece> line) => terminal.Paint(line) + "\n";

    private IEnumerable<IReadOnlyList<Piece>> Lines(Block block, int width) => block switch
    {
        HeadingBlock heading => Wrapping.Of(_inlines.Of(heading.Inline, Tone.Heading), width),
        ParagraphBlock paragraph => Wrapping.Of(_inlines.Of(paragraph.Inline), width),
        CodeBlock code => code.Lines.Lines.Take(code.Lines.Count).Select(line => Indented([new(line.ToString(), Tone.Code)], Indent + Indent)),
        Table table => TableOf(table).Lines(width),
        ListBlock list => list.Cast<ListItemBlock>().SelectMany(item => Item(item, list.IsOrdered ? $"{item.Order}. " : "- ", width)),
        QuoteBlock quote => quote.SelectMany(part => Lines(part, width - Indent.Length)).Select(line => Indented(line, Indent)),
        _ => [],
    };

    private IEnumerable<IReadOnlyList<Piece>> Item(ListItemBlock item, string mark, int width) =>
        item.SelectMany(part => Lines(part, width - mark.Length))
            .Select((line, i) => Indented(line, i == 0 ? mark : new string(' ', mark.Length)));

    private TextTable TableOf(Table table)
    {
        var rows = table.Cast<TableRow>().ToLookup(row => row.IsHeader, row => CellsOf(row, row.IsHeader ? Tone.Strong : Tone.Plain));
        return new(rows[true].FirstOrDefault() ?? [], [.. rows[false]]);
    }

    private IReadOnlyList<IReadOnlyList<Piece>> CellsOf(TableRow row, Tone tone) =>
        [.. row.Cast<TableCell>().Select(cell => cell.OfType<ParagraphBlock>().FirstOrDefault() is { } text ? _inlines.Of(text.Inline, tone) : [])];

    private static IReadOnlyList<Piece> Indented(IReadOnlyList<Piece> line, string by) => Wrapping.Length(line) == 0 ? [] : [new(by), .. line];
}
