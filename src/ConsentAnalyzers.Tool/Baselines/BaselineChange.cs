using ConsentAnalyzers.Baseline;

namespace ConsentAnalyzers.Tool.Baselines;

/// <summary>What becomes of a baseline. Entries that stay keep their reasons and the comments above them, moved ones too.</summary>
internal sealed record BaselineChange(BaselineFile Before)
{
    /// <summary>What stood for something else.</summary>
    public IReadOnlyList<BaselineMove> Moved { get; init; } = [];

    public IReadOnlyList<BaselineEntry> Removed { get; init; } = [];

    public IReadOnlyList<BaselineEntry> Added { get; init; } = [];

    public bool IsNone => Moved.Count + Removed.Count + Added.Count == 0;

    public BaselineFile After
    {
        get
        {
            var (moved, removed) = (Moved.ToDictionary(move => move.From, move => move.To), Removed.ToHashSet());
            return Before with
            {
                Lines =
                [
                    .. Before.Lines
                        .Where(line => !removed.Contains(line.Entry))
                        .Select(line => moved.TryGetValue(line.Entry, out var to) ? line with { Entry = to } : line),
                    .. Added.Select(entry => new BaselineLine(0, entry, [])),
                ],
            };
        }
    }

    /// <summary>Only what matches nothing goes.</summary>
    public static BaselineChange Pruning(BaselineFile file, BaselineComparison comparison) => new(file) { Removed = comparison.Stale };

    /// <summary>What moved follows its finding, what has another number among equals gets it, and what matches nothing goes.</summary>
    /// <param name="file">The baseline.</param>
    /// <param name="comparison">What it says beside what was found.</param>
    /// <param name="reason">The reason of the entries for new findings; null where these stay new.</param>
    public static BaselineChange Following(BaselineFile file, BaselineComparison comparison, string? reason)
    {
        var moves = BaselineMove.Between(comparison.Stale, comparison.New);
        return new(file)
        {
            Moved = [.. moves, .. comparison.Known.Where(known => known.From != known.To)],
            Removed = [.. comparison.Stale.Except(moves.Select(move => move.From))],
            Added = reason is null
                ? []
                : [.. comparison.New.Select(found => found.Entry).Except(moves.Select(move => move.To.Finding)).Select(entry => entry with { Reason = reason })],
        };
    }
}
