using ConsentAnalyzers.Tool.Inventories;

namespace ConsentAnalyzers.Tool.Diffs;

/// <summary>What of an entry is compared and shown, in words.</summary>
internal static class Fields
{
    public const string StartsAs = "starts as", Explanation = "explanation", Decline = "decline", Period = "period", Status = "status";

    public static IEnumerable<FieldChange> Between(IEntry old, IEntry @new)
    {
        var losses = Loss.Between(old, @new).Select(loss => loss.Field).ToHashSet();
        return Of(old).Zip(Of(@new))
            .Where(pair => pair.First.Text != pair.Second.Text)
            .Select(pair => new FieldChange(pair.First.Name, pair.First.Text, pair.Second.Text, losses.Contains(pair.First.Name)));
    }

    /// <summary>What stands in a row about one entry alone.</summary>
    public static IEnumerable<(string Name, string Text)> Told(IEntry entry) =>
        Of(entry).Skip(1).Where(field => field.Text is not (Wording.Unknown or ""));

    private static IEnumerable<(string Name, string Text)> Of(IEntry entry) => entry switch
    {
        Ask ask =>
        [
            ("label", Wording.Asked(ask)),
            ("heading", ask.Heading ?? ""),
            ("for", Wording.Topic(ask)),
            (StartsAs, Wording.StartsAs(ask)),
            (Explanation, Wording.Explained(ask)),
            ("text", ask.Explanation ?? ""),
            (Decline, Wording.Declined(ask)),
            ("withdrawal", ask.Withdrawal is [] ? Wording.Withdrawal(ask) : string.Join(", ", ask.Withdrawal.Select(place => place.Name))),
            ("stored in", ask.StoredIn ?? ""),
            (Status, Wording.Status(ask.Status)),
        ],
        Period period =>
        [
            ("kept", period.Category ?? ""),
            (Period, Wording.Length(period.Length)),
            ("of whom", Wording.Branch(period)),
            ("limit", Wording.Length(period.Limit)),
            ("deletes", period.Deletes ? "yes" : "not seen"),
            (Status, Wording.Status(period.Status)),
        ],
        Fault fault =>
        [
            ("finding", fault.Title),
            ("the code says", fault.Found ?? ""),
            (Status, Wording.Status(fault.Status)),
        ],
        _ => [],
    };
}
