namespace ConsentAnalyzers.Tool.Diffs;

/// <summary>What became of something that stays, as the end of a sentence about it.</summary>
internal static class Fate
{
    public static string? Of(Change change) => change switch
    {
        { Losses.Count: > 0 } => Lost(change.Losses),
        { Gains: [var gain, ..] } => Gained(gain),
        { Fields: [var first, ..] } => $"differs: {first.Field}",
        _ => null,
    };

    /// <summary>A new finding is told where nothing else tells why.</summary>
    private static string Lost(IReadOnlyList<Loss> losses)
    {
        var causes = losses.Where(loss => loss.Field != Fields.Status).Select(loss => loss.What).ToList();
        return string.Join(" and ", causes.Count > 0 ? causes : losses.Select(loss => loss.What)).Replace(" and loses its ", " and its ");
    }

    private static string Gained(Loss gain) => gain.Field switch
    {
        Fields.StartsAs => "no longer starts on",
        Fields.Explanation => "gains an explanation",
        Fields.Decline => "gains a decline",
        Fields.Period => "is now shorter",
        _ => gain.What.Replace("has a new finding,", "is rid of"),
    };
}
