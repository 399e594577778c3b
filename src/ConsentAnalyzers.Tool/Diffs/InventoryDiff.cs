using ConsentAnalyzers.Tool.Inventories;

namespace ConsentAnalyzers.Tool.Diffs;

/// <summary>What is different between two inventories, worst first.</summary>
internal sealed record InventoryDiff(Inventory Old, Inventory New, IReadOnlyList<Change> All)
{
    public static InventoryDiff Between(Inventory old, Inventory @new) => new(
        old,
        @new,
        [
            .. Pairing.Of(old, @new)
                .Select(pair => new Change(pair.Old, pair.New))
                .Where(change => change.IsAdded || change.IsRemoved || change.IsChanged || change.IsMoved)
                .OrderByDescending(change => change.Losses.Count > 0)
                .ThenBy(change => change.Entry switch { Ask => 0, Period => 1, _ => 2 })
                .ThenBy(change => change.Entry.Path, StringComparer.Ordinal)
                .ThenBy(change => change.Entry.Surface, StringComparer.Ordinal)
                .ThenBy(change => change.Entry.Name, StringComparer.Ordinal),
        ]);

    public IEnumerable<Change> Changed => All.Where(change => change.IsChanged);

    public IEnumerable<Change> Added => All.Where(change => change.IsAdded);

    public IEnumerable<Change> Removed => All.Where(change => change.IsRemoved);

    /// <summary>What is only elsewhere, or has only another name.</summary>
    public IEnumerable<Change> Moved => All.Where(change => change is { IsMoved: true, IsChanged: false });

    /// <summary>Whether more is different than where things stand.</summary>
    public bool IsAny => All.Any(change => change.IsAdded || change.IsRemoved || change.IsChanged);

    public bool IsWorse => All.Any(change => change.Losses.Count > 0);

    public bool IsBetter => !IsWorse && All.Any(change => change.Gains.Count > 0);
}
