namespace ConsentAnalyzers.Tool.Inventories;

/// <summary>What the reports call the facts, the same in each format.</summary>
internal static class Wording
{
    /// <summary>What code does not tell.</summary>
    public const string Unknown = "–";

    public static string Asked(Ask ask) => ask.Asked ?? "";

    public static string Topic(Ask ask) => ask.Topic ?? Unknown;

    public static string StartsAs(Ask ask) => (ask.StartsAs, ask.IsNecessary) switch
    {
        (null, _) => Unknown,
        (var state, true) => $"{State(state)}, strictly necessary",
        (var state, _) => State(state),
    };

    public static string Explained(Ask ask) => ask.Explained switch
    {
        "yes" => "yes",
        "no" => "none",
        "late" => "only after the accept",
        "other" => "of something else",
        "unseen" => "not seen",
        var other => other,
    };

    public static string Declined(Ask ask) => (ask.Declined, ask.Decline) switch
    {
        ("yes", { } caption) => $"“{caption}”",
        ("no", _) => "none",
        ("later", { } caption) => $"only put off: “{caption}”",
        ("later", _) => "only put off",
        ("elsewhere", { } caption) => $"elsewhere: “{caption}”",
        ("untouched", _) => "leave it as it is",
        ("unseen", _) => "not seen",
        var (other, _) => other,
    };

    public static string Withdrawal(Ask ask) => ask switch
    {
        { IsNecessary: true } => Unknown,
        { Withdrawal: [] } => "not seen",
        { Withdrawal: [var only] } => only.Path == ask.Path && only.Name == ask.Surface ? "here" : Place(only),
        { Withdrawal: { Count: var count } places } => $"{Place(places[0])} and {count - 1} more",
    };

    /// <summary>The category of everything that is about a person is called by the adjective alone.</summary>
    public static string? Category(Period period) => period.Category is "personal" ? "personal data" : period.Category;

    public static string Branch(Period period) => period.Branch switch
    {
        "granted" => "those who consent",
        "refused" => "those who refuse",
        "any" => "everybody",
        var other => other,
    };

    public static string Length(string? length) => length is null ? Unknown : Inventories.Length.Text(length);

    public static string Status(Status status) =>
        status.Judgements is [] ? "right" : string.Join("; ", status.Judgements.Select(Status));

    public static string Verdict(Verdict verdict) => verdict switch
    {
        Inventories.Verdict.Right => "right",
        Inventories.Verdict.NotJudged => "not judged",
        Inventories.Verdict.Suppressed => "suppressed",
        Inventories.Verdict.Baseline => "baseline",
        _ => "finding",
    };

    private static string Status(Judgement judgement)
    {
        var said = judgement.Verdict == Inventories.Verdict.Finding ? "" : Verdict(judgement.Verdict);
        var head = string.Join(' ', new[] { judgement.Rule, said }.Where(part => part.Length > 0));
        return judgement.Reason.Length > 0 ? $"{head}: {judgement.Reason}" : head;
    }

    private static string Place(Surface surface) => $"{surface.Name} ({surface.Path})";

    private static string State(string state) => state == "unknown" ? "set at run time" : state;
}
