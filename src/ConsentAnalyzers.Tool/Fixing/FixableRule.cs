namespace ConsentAnalyzers.Tool.Fixing;

/// <summary>A rule that a bulk run can fix.</summary>
/// <param name="Effect">How the product behaves otherwise once its findings are fixed.</param>
/// <param name="WritesForPeople">Whether its fix writes what people read, which is looked at before it is shown to anybody.</param>
internal sealed record FixableRule(string Id, string Effect, bool WritesForPeople = false)
{
    /// <summary>In the order of their ids. CONSENT005 is not one of them: where consent is asked for is decided use by use.</summary>
    public static IReadOnlyList<FixableRule> All { get; } =
    [
        new("CONSENT001", "what started on starts off"),
        new("CONSENT002", "what accepting leads to is said before the action, in words that somebody has to read first", WritesForPeople: true),
        new("CONSENT003", "what was kept for longer is kept up to the limit"),
        new("CONSENT004", "a decline stands beside the accept, in words that somebody has to read first", WritesForPeople: true),
        new("CONSENT006", "what nobody decided counts as a no"),
        new("CONSENT007", "without consent, data is kept up to the limit"),
        new("CONSENT008", "what was kept for ever is kept up to the limit"),
    ];

    public static FixableRule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);
}
