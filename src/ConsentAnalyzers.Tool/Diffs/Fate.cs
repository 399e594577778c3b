namespace ConsentAnalyzers.Tool.Diffs;

/// <summary>What became of something that stays, as the end of a sentence about it.</summary>
internal static class Fate
{
    public static string? Of(Change change) => change switch
    {
        { Losses.Count: > 0 } => Lost(change.Losses),
        { Gains: [var gain, ..] } => Gained(gain),
        { Fields: [var first, ..] } => Otherwise(first),
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

    /// <summary>What is neither better nor worse.</summary>
    private static string Otherwise(FieldChange change) => change.Field switch
    {
        Fields.StartsAs => $"starts otherwise ({change.Old} → {change.New})",
        Fields.For => "is for something else",
        Fields.Text => "is explained in other words",
        Fields.StoredIn => "is stored elsewhere",
        Fields.Status => "is judged otherwise",
        Fields.Kept => "is of other data",
        Fields.OfWhom => "holds for others",
        Fields.Deletes => change.New == "yes" ? "is now seen to delete" : "is no longer seen to delete",
        Fields.Code => "is written otherwise",
        Fields.Withdrawal => change.New == Fields.NotSeen ? "has no withdrawal any more, as far as seen" : "gains a withdrawal",
        var other => $"has another {other}",
    };
}
