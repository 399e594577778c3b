using ConsentAnalyzers.Tool.Inventories;
using ConsentAnalyzers.Tool.Writing;

namespace ConsentAnalyzers.Tool.Diffs;

/// <summary>The difference for a terminal.</summary>
internal static class DiffText
{
    public static string Write(InventoryDiff diff) => string.Concat(Lines(diff).Select(line => line + "\n"));

    private static IEnumerable<string> Lines(InventoryDiff diff) =>
    [
        Printable.Of(Headline.Of(diff)),
        .. diff.IsAny ? [Headline.Counts(diff)] : Array.Empty<string>(),
        .. Incomplete("before", diff.Old),
        .. Incomplete("now", diff.New),
        .. Section("Changed", diff.Changed),
        .. Section("Added", diff.Added),
        .. Section("Removed", diff.Removed),
        .. Section("Moved", diff.Moved),
    ];

    private static IEnumerable<string> Incomplete(string when, Inventory inventory) => inventory.IsComplete
        ? []
        : ["", $"Not everything could be analysed as it was {when}:", .. inventory.NotAnalysed.Select(unseen => Printable.Of($"  {unseen.What}: {unseen.Why}"))];

    private static IEnumerable<string> Section(string title, IEnumerable<Change> changes)
    {
        var lines = changes.SelectMany(Of).ToList();
        return lines.Count > 0 ? ["", title, .. lines] : [];
    }

    private static IEnumerable<string> Of(Change change)
    {
        var losses = change.Losses.Select(loss => loss.Field).ToHashSet();
        var was = change is { IsMoved: true, Old: { } old } ? $", was {old.Name} in {old.Path}" : "";
        return
        [
            $"  {Printable.Of($"{Called(change.Entry)} in {change.Entry.Path}{was}")}",
            .. change.Fields.Select(field => Line(field.IsWorse, field.Field, $"{Side(field.Old)} → {Side(field.New)}")),
            .. change.IsAdded || change.IsRemoved ? Fields.Told(change.Entry).Select(field => Line(losses.Contains(field.Name), field.Name, field.Text)) : [],
        ];
    }

    private static string Line(bool isWorse, string field, string text) => $"  {(isWorse ? "!" : " ")} {field}: {Printable.Of(text)}";

    private static string Side(string text) => text.Length > 0 ? text : Wording.Unknown;

    private static string Called(IEntry entry) => entry switch
    {
        Ask { Asked: { } label } => $"“{label}” {entry.Name}",
        Period period when Wording.Category(period) is { } category => $"{category} {entry.Name}",
        Fault fault => $"{fault.Rule} {entry.Name}",
        _ => entry.Name,
    };
}
