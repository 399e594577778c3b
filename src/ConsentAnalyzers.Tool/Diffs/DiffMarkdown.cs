using ConsentAnalyzers.Tool.Inventories;
using ConsentAnalyzers.Tool.Writing;

namespace ConsentAnalyzers.Tool.Diffs;

/// <summary>The difference as one comment on a pull request: the verdict, what is different, and the inventory folded.</summary>
internal static class DiffMarkdown
{
    /// <summary>By this a program finds the comment of its last run. GitHub shows no such line.</summary>
    public const string Marker = "<!-- consent diff -->";

    /// <summary>What GitHub takes for a comment; GitLab and Azure take more.</summary>
    private const int Limit = 65_536;

    /// <summary>Kept for what ends the comment.</summary>
    private const int End = 400;

    /// <summary>No table may take all the room from those after it.</summary>
    private const int Share = Limit / 5;

    private const int LongestCell = 600;

    public static string Write(InventoryDiff diff)
    {
        var text = new BoundedText(Limit);
        text.Line(Marker);
        var headline = Markdown.Text(Headline.Of(diff));
        var colon = headline.IndexOf(':');
        text.Line(colon > 0 ? $"**{headline[..(colon + 1)]}**{headline[(colon + 1)..]}" : headline);
        if (diff.IsAny)
        {
            text.Line();
            text.Line(Headline.Counts(diff));
        }

        foreach (var (name, inventory) in new[] { ("before", diff.Old), ("now", diff.New) }.Where(side => !side.Item2.IsComplete))
        {
            text.Line();
            text.Line($"**Not everything could be analysed as it was {name}:** {Cell(string.Join("; ", inventory.NotAnalysed.Select(unseen => $"{unseen.What}: {unseen.Why}")))}");
        }

        Table(text, "Changed", ["What", "Where", "Change"], diff.Changed.Select(change => new[] { What(change.Entry), Where(change), Differences(change) }));
        Table(text, "Added", ["What", "Where", "Facts"], diff.Added.Select(change => new[] { What(change.Entry), Where(change), Facts(change) }));
        Table(text, "Removed", ["What", "Where", "Facts"], diff.Removed.Select(change => new[] { What(change.Entry), Where(change), Facts(change) }));
        Table(text, "Moved", ["From", "To", "Entries"], Moves(diff));
        Fold(text, diff.New);
        return text.ToString();
    }

    private static void Table(BoundedText text, string title, string[] columns, IEnumerable<string[]> rows)
    {
        var lines = rows.Select(Markdown.Row).ToList();
        if (lines.Count == 0)
        {
            return;
        }

        text.Line();
        text.Line($"### {title}");
        text.Line();
        foreach (var line in Markdown.Header(columns))
        {
            text.Line(line);
        }

        text.Lines(lines, Math.Max(End, text.Left - Share), rest => $"… and {rest} more, which the inventory has.");
    }

    private static void Fold(BoundedText text, Inventory inventory)
    {
        text.Line();
        text.Line($"<details><summary>The whole inventory</summary>");
        text.Line();
        text.Lines([.. InventoryMarkdown.Lines(inventory, "###")], End, rest => $"… and {rest} more lines, which are too many for a comment.");
        text.Line();
        text.Line("</details>");
    }

    private static string What(IEntry entry) => entry switch
    {
        Ask { Asked: { } label } => $"“{Cell(label)}” {Code(entry.Name)}",
        Period period when Wording.Category(period) is { } category => $"{Cell(category)} {Code(entry.Name)}",
        Fault fault => $"{Cell($"{fault.Rule}: {fault.Title}")} {Code(entry.Name)}",
        _ => Code(entry.Name),
    };

    private static string Where(Change change) => change is { IsMoved: true, Old: { } old } && old.Path != change.Entry.Path
        ? $"{Code(change.Entry.Path)}, was {Code(old.Path)}"
        : change is { IsMoved: true, Old: { } renamed } ? $"{Code(change.Entry.Path)}, was {Code(renamed.Name)}" : Code(change.Entry.Path);

    private static string Differences(Change change) => string.Join("<br>", change.Fields.Select(field =>
        $"{(field.IsWorse ? "**" : "")}{field.Field}: {Side(field.Old)} → {Side(field.New)}{(field.IsWorse ? "**" : "")}"));

    private static string Side(string text) => text.Length > 0 ? Cell(text) : Wording.Unknown;

    private static string Facts(Change change)
    {
        var losses = change.Losses.Select(loss => loss.Field).ToHashSet();
        return string.Join("<br>", Fields.Told(change.Entry).Select(field =>
            losses.Contains(field.Name) ? $"**{field.Name}: {Cell(field.Text)}**" : $"{field.Name}: {Cell(field.Text)}"));
    }

    private static IEnumerable<string[]> Moves(InventoryDiff diff) => diff.Moved
        .GroupBy(change => change.Old!.Path == change.Entry.Path ? (From: change.Old.Name, To: change.Entry.Name) : (From: change.Old.Path, To: change.Entry.Path))
        .Select(move => new[] { Code(move.Key.From), Code(move.Key.To), move.Count().ToString() });

    private static string Cell(string text) => Markdown.Text(Short(text));

    private static string Code(string text) => Markdown.Code(Short(text));

    private static string Short(string text) => text.Length > LongestCell ? $"{text[..(LongestCell - 1)]}…" : text;
}
