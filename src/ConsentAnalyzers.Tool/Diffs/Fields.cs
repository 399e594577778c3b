using ConsentAnalyzers.Tool.Inventories;

namespace ConsentAnalyzers.Tool.Diffs;

/// <summary>What of an entry is compared and shown, in words.</summary>
internal static class Fields
{
    public const string StartsAs = "starts as", Explanation = "explanation", Decline = "decline", Period = "period", Status = "status", Withdrawal = "withdrawal";

    private const string NotSeen = "not seen";

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
            ("label", Wording.Asked(ask)),
            ("heading", ask.Heading ?? ""),
            ("for", Wording.Topic(ask)),
            (StartsAs, Wording.StartsAs(ask)),
            .. ask.Kind == AskKind.Accept ? Surroundings(ask) : [],
            (Withdrawal, string.Join(", ", ask.Withdrawal.Select(place => place.Name).DefaultIfEmpty(Wording.Withdrawal(ask)))),
            ("stored in", ask.StoredIn ?? ""),
            (Status, Wording.Status(ask.Status)),
        ],
        Period period =>
        [
            ("kept", Wording.Category(period) ?? ""),
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

    private static IEnumerable<(string Name, string Text)> Surroundings(Ask accept) =>
    [
        (Explanation, Wording.Explained(accept)),
        ("text", accept.Explanation ?? ""),
        (Decline, Wording.Declined(accept)),
    ];
}
