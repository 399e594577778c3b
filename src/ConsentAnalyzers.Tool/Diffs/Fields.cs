using ConsentAnalyzers.Tool.Inventories;

namespace ConsentAnalyzers.Tool.Diffs;

/// <summary>What of an entry is compared and shown, in words.</summary>
internal static class Fields
{
    public const string Label = "label", Heading = "heading", For = "for", StartsAs = "starts as", Explanation = "explanation", Text = "text", Decline = "decline";
    public const string Withdrawal = "withdrawal", StoredIn = "stored in", Status = "status";
    public const string Kept = "kept", Period = "period", OfWhom = "of whom", Limit = "limit", Deletes = "deletes", Finding = "finding", Code = "the code says";

    public const string NotSeen = "not seen";

    public static IEnumerable<FieldChange> Between(IEntry old, IEntry @new)
    {
        var losses = Loss.Between(old, @new).Select(loss => loss.Field).ToHashSet();
        return Of(old).Zip(Of(@new))
            .Where(pair => pair.First.Text != pair.Second.Text && !IsOtherPlace(pair.First, pair.Second))
            .Select(pair => new FieldChange(pair.First.Name, pair.First.Text, pair.Second.Text, losses.Contains(pair.First.Name)));
    }

    /// <summary>What stands in a row about one entry alone.</summary>
    public static IEnumerable<(string Name, string Text)> Told(IEntry entry) =>
        Of(entry).Skip(1).Where(field => field.Text is not (Wording.Unknown or NotSeen or ""));

    /// <summary>Every question of a topic would change wherever a further place for it comes or goes.</summary>
    private static bool IsOtherPlace((string Name, string Text) old, (string Name, string Text) @new) =>
        old.Name == Withdrawal && old.Text != NotSeen && @new.Text != NotSeen;

    private static IEnumerable<(string Name, string Text)> Of(IEntry entry) => entry switch
    {
        Ask ask =>
        [
            (Label, Wording.Asked(ask)),
            (Heading, ask.Heading ?? ""),
            (For, Wording.Topic(ask)),
            (StartsAs, Wording.StartsAs(ask)),
            .. ask.Kind == AskKind.Accept ? Surroundings(ask) : [],
            (Withdrawal, string.Join(", ", ask.Withdrawal.Select(place => place.Name).DefaultIfEmpty(Wording.Withdrawal(ask)))),
            (StoredIn, ask.StoredIn ?? ""),
            (Status, Wording.Status(ask.Status)),
        ],
        Period period =>
        [
            (Kept, Wording.Category(period) ?? ""),
            (Period, Wording.Length(period.Length)),
            (OfWhom, Wording.Branch(period)),
            (Limit, Wording.Length(period.Limit)),
            (Deletes, period.Deletes ? "yes" : NotSeen),
            (Status, Wording.Status(period.Status)),
        ],
        Fault fault =>
        [
            (Finding, fault.Title),
            (Code, fault.Found ?? ""),
            (Status, Wording.Status(fault.Status)),
        ],
        _ => [],
    };

    private static IEnumerable<(string Name, string Text)> Surroundings(Ask accept) =>
    [
        (Explanation, Wording.Explained(accept)),
        (Text, accept.Explanation ?? ""),
        (Decline, Wording.Declined(accept)),
    ];
}
